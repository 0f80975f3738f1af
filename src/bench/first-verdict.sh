#!/bin/sh
# Times a browser (chromium) from an address to the first verdict, on a line of 1 Mbit/s with 50 ms of latency: the start
# of the page and one proposal, RUNS times each, 5 where none is given. The server has had time to warm up.
set -eu

cd "$(dirname "$0")/../.."
work=$(mktemp -d)
server=''
# shellcheck disable=SC2317 # Called by the trap.
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || :
    rm -rf "$work"
}
trap finish EXIT

# The first run builds.
./stance --version >/dev/null
./stance serve --port 0 >"$work/out" 2>"$work/err" &
server=$!
until grep -q '^The workbench is at' "$work/out"; do
    kill -0 "$server" 2>/dev/null || { cat "$work/err" >&2; exit 1; }
    sleep 0.5
done
sleep 10
address=$(sed -n 's/^The workbench is at //p' "$work/out")
java src/bench/java/stance/bench/FirstVerdict.java "$address" "${1:-5}" '#/tmec-2026' '#/tmec-2026/joint-operations'
