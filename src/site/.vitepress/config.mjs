// The documents as a site. They stand where they stand in the repository, and are taken as they are.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const work = join(dirname(fileURLToPath(import.meta.url)), '..');
const pages = join(work, 'pages');
const root = join(work, '..', '..');
const base = process.env.SITE_BASE ?? '/';
const source = process.env.SITE_SOURCE ?? '';

/** What a page calls itself. */
const title = path => readFileSync(join(pages, path), 'utf8').match(/^# (.*)$/m)[1];

const page = path => ({ text: title(path), link: '/' + path.replace(/\.md$/, '') });

const folder = path => readdirSync(join(pages, path))
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => page(posix.join(path, name)));

/** The anchors that the documents are written with: those of GitHub. */
const slugify = heading => heading.trim().toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** A link that leads to no page leads to the sources, or is none. */
const links = md => {
    md.core.ruler.push('links-to-sources', state => {
        const from = state.env.relativePath;
        for (const block of state.tokens.filter(token => token.type === 'inline')) {
            const open = [];
            for (const token of block.children) {
                if (token.type === 'link_open') {
                    open.push(token);
                    led(token, from);
                } else if (token.type === 'link_close' && open.pop().tag === 'span') {
                    token.tag = 'span';
                }
            }
        }
    });
};

const led = (link, from) => {
    const [path, part] = link.attrGet('href').split('#');
    if (path === '' || /^[a-z]+:|^\//.test(path)) {
        return;
    }
    const target = posix.join(posix.dirname(from), path);
    const index = posix.join(target, 'README.md');
    if (existsSync(join(pages, index))) {
        link.attrSet('href', '/' + index + (part ? '#' + part : ''));
    } else if (path.endsWith('.md') && existsSync(join(pages, target))) {
        // VitePress knows these.
    } else if (existsSync(join(pages, 'public', target))) {
        link.attrSet('href', base + target);
        link.attrSet('target', '_blank');
    } else if (!existsSync(join(root, target))) {
        throw new Error(`${from}: a link to ${path}, which is not there`);
    } else if (source) {
        link.attrSet('href', source + target);
    } else {
        link.tag = 'span';
        link.attrs = [];
    }
};

const ask = ['commands', 'scenarios', 'what-if', 'negotiation', 'workbench', 'container'];
const program = ['batch', 'spark', 'api', 'java', 'notebooks/README', 'assistants'];
const write = ['rules', 'packs', 'testing', 'lint', 'sheets'];
const begin = ['tutorial', 'tutorial.es', 'verdict'];

const unlisted = folder('docs')
    .map(({ link }) => link.replace('/docs/', ''))
    .filter(name => ![...begin, ...ask, ...program, ...write, 'performance', 'README'].includes(name));
if (unlisted.length > 0) {
    throw new Error(`In no list of src/site/.vitepress/config.mjs: ${unlisted.join(', ')}`);
}

const documents = names => names.map(name => page(`docs/${name}.md`));

export default {
    lang: 'en',
    title: 'Stance',
    description: 'Where a proposal meets agreement or conflict, by what the parties have said, and why.',
    base,
    srcDir: 'pages',
    outDir: '../website' + base,
    appearance: 'force-auto',
    rewrites: { 'README.md': 'index.md' },
    head: [['link', { rel: 'icon', type: 'image/svg+xml', href: base + 'icon.svg' }]],
    markdown: {
        // Angle brackets and braces in the documents are what they look like.
        html: false,
        // The highlighter knows neither: one is near enough to Java, and one is shown plain.
        languageAlias: { drl: 'java' },
        languages: [{ name: 'ebnf', scopeName: 'source.ebnf', patterns: [], repository: {} }],
        anchor: { slugify },
        toc: { slugify },
        config: links,
    },
    transformHtml: (html, file, { pageData }) =>
        pageData.relativePath.endsWith('.es.md') ? html.replace('<html lang="en"', '<html lang="es"') : html,
    transformPageData: data => ({ title: data.relativePath === 'index.md' ? '' : data.title }),
    themeConfig: {
        outline: [2, 3],
        search: { provider: 'local' },
        nav: [
            page('docs/tutorial.md'),
            { text: 'Commands', link: '/docs/commands' },
            { text: 'Gallery', link: '/gallery' },
            { text: 'Release notes', link: '/RELEASE_NOTES' },
        ],
        sidebar: [
            { text: 'Begin', items: [{ text: 'What it is', link: '/' }, ...documents(begin), page('gallery.md')] },
            { text: 'Ask', items: documents(ask) },
            { text: 'Ask from a program', items: documents(program) },
            { text: 'Write rules', items: documents(write) },
            { text: 'What was said', items: folder('docs/packs') },
            { text: 'Lessons', items: folder('docs/lessons') },
            {
                text: 'The house',
                items: ['docs/performance.md', 'CONTRIBUTING.md', 'SECURITY.md', 'RELEASE_NOTES.md'].map(page),
            },
            { text: 'Decisions', collapsed: true, items: folder('docs/decisions') },
        ],
    },
};
