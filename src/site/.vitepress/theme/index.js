// What VitePress looks like by itself, without fonts of its own, in the colours of the workbench.
import DefaultTheme from 'vitepress/theme-without-fonts';
import './tokens.css';
import './look.css';

export default DefaultTheme;
