#!/usr/bin/env bash
# Processor time of ./stance batch over generated scenarios of tmec-2026, less that over the first of them alone, which is
# the start-up, for each scenario; and as a ratio to counting the words of what is read and written.
# Usage: src/bench/batch.sh [LINES, a million by default]
set -euo pipefail

lines=${1:-1000000}
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

awk -v lines="$lines" 'BEGIN {
    territories = split("MEXICO UNITED_STATES", territory, " ")
    armies = split("\"MEXICO\"|\"UNITED_STATES\"|\"UNITED_STATES\", \"MEXICO\"", forces, "|")
    sectors = split("AUTOMOTIVE HEAVY_VEHICLES AEROSPACE ELECTRONICS STEEL ALUMINIUM COPPER TOMATOES", sector, " ")
    states = split("IMPOSED PAUSED LIFTED", status, " ")
    for (count = 0; count < lines; count++) {
        rest = count
        where = territory[rest % territories + 1]; rest = int(rest / territories)
        who = forces[rest % armies + 1]; rest = int(rest / armies)
        what = sector[rest % sectors + 1]; rest = int(rest / sectors)
        how = status[rest % states + 1]; rest = int(rest / states)
        printf "{\"pack\":\"tmec-2026\",\"title\":\"Generated %d\",\"asOf\":\"2025-%02d-%02d\",", count, rest % 12 + 1, rest % 28 + 1
        printf "\"proposedBy\":\"UNITED_STATES\",\"parties\":[\"MEXICO\",\"UNITED_STATES\"],\"provisions\":{"
        printf "\"raids\":{\"type\":\"MilitaryOperation\",\"territory\":\"%s\",\"forces\":[%s]},", where, who
        printf "\"tariff\":{\"type\":\"Tariff\",\"importer\":\"UNITED_STATES\",\"exporter\":\"MEXICO\","
        printf "\"status\":\"%s\",\"sector\":\"%s\"}}}\n", how, what
    }
}' >"$work/all.jsonl"
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
