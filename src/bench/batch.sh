#!/usr/bin/env bash
# Processor time of ./stance batch over generated scenarios of tmec-2026, less that over the first of them alone, which is
# the start-up, for each scenario; and as a ratio to counting the words of what is read and written.
# Usage: src/bench/batch.sh [LINES, a million by default]
set -euo pipefail

lines=${1:-1000000}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

src/bench/scenarios.sh "$lines" >"$work/all.jsonl"
head -n 1 "$work/all.jsonl" >"$work/one.jsonl"

# Seconds of processor time, those of the system too.
TIMEFORMAT='%U %S'
seconds() {
    { time "$@" >/dev/null 2>&1; } 2>&1 | awk '{ print $1 + $2 }'
}

./stance batch "$work/one.jsonl" >/dev/null
one=$(seconds ./stance batch "$work/one.jsonl" --output "$work/one.out.jsonl")
all=$(seconds ./stance batch "$work/all.jsonl" --output "$work/all.out.jsonl")
rows=$(wc -l <"$work/all.out.jsonl")
copy=$(seconds wc -w "$work/all.jsonl" "$work/all.out.jsonl")
awk -v one="$one" -v all="$all" -v copy="$copy" -v rows="$rows" 'BEGIN {
    printf "%d rows: %.1f s of processor time, start-up %.1f s, %.1f us for each scenario more; %.0f times counting words\n",
        rows, all, one, 1e6 * (all - one) / rows, (all - one) / copy
}'
