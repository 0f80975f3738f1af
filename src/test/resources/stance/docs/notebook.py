"""Runs a notebook in its folder, and writes it with its outputs. A cell that fails ends it."""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

notebook, result = map(Path, sys.argv[1:])
content = nbformat.read(notebook, as_version=4)
NotebookClient(content, timeout=120, resources={"metadata": {"path": notebook.parent}}).execute()
nbformat.write(content, result)
