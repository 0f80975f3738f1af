#!/bin/sh
# Times ./stance test over 1,000 generated scenarios of tmec-2026, the same over the first of them alone, which is the
# start-up (the JVM, the pack, and code that is not compiled yet), and --version as the measure of the bare JVM, in turn.
# Prints the median of each in milliseconds, their ratios, and which part of the first is start-up.
# Usage: src/bench/test-thousand.sh [RUNS]
#
# The scenarios differ in who operates where, in a tariff and in the date. Each expects the verdict and both responses;
# stance test --update fills in what comes of them, so the times are of tests that pass.
set -eu

runs=${1:-9}
cd "$(dirname "$0")/../.."
. src/bench/times.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
scenarios=$work/scenarios
single=$work/single
mkdir "$scenarios" "$single"

awk -v folder="$scenarios" 'BEGIN {
    territories = split("MEXICO UNITED_STATES", territory, " ")
    armies = split("\"MEXICO\"|\"UNITED_STATES\"|\"UNITED_STATES\", \"MEXICO\"", forces, "|")
    sectors = split("AUTOMOTIVE HEAVY_VEHICLES AEROSPACE ELECTRONICS STEEL ALUMINIUM COPPER TOMATOES", sector, " ")
    states = split("IMPOSED PAUSED LIFTED", status, " ")
    dates = split("2025-03-10 2025-06-01 2025-09-15 2025-11-20 2026-01-10 2026-01-29 2026-01-31", date, " ")
    # 2 x 3 x 8 x 3 x 7 are 1,008, and the first 1,000 are taken.
    for (count = 0; count < 1000; count++) {
        rest = count
        where = territory[rest % territories + 1]; rest = int(rest / territories)
        who = forces[rest % armies + 1]; rest = int(rest / armies)
        what = sector[rest % sectors + 1]; rest = int(rest / sectors)
        how = status[rest % states + 1]; rest = int(rest / states)
        when = date[rest % dates + 1]
        file = sprintf("%s/generated-%04d.json", folder, count)
        printf "{\n  \"pack\": \"tmec-2026\",\n  \"title\": \"Generated %d\",\n  \"asOf\": \"%s\",\n", count, when >file
        printf "  \"proposedBy\": \"UNITED_STATES\",\n  \"parties\": [\"MEXICO\", \"UNITED_STATES\"],\n" >file
        printf "  \"provisions\": {\n    \"raids\": { \"type\": \"MilitaryOperation\", " >file
        printf "\"territory\": \"%s\", \"forces\": [%s] },\n", where, who >file
        printf "    \"tariff\": { \"type\": \"Tariff\", \"importer\": \"UNITED_STATES\", \"exporter\": \"MEXICO\", " >file
        printf "\"status\": \"%s\", \"sector\": \"%s\" }\n  },\n", how, what >file
        printf "  \"expect\": {\n    \"verdict\": \"CONFLICT\",\n    \"lenient\": { \"verdict\": \"CONFLICT\" },\n" >file
        printf "    \"responses\": { \"MEXICO\": \"REJECTS\", \"UNITED_STATES\": \"ACCEPTS\" }\n  }\n}\n" >file
        close(file)
    }
}'

# Builds where that is needed and makes the archive; ends with 0 where there was something to update, or nothing.
./stance test "$scenarios" --rules rules --update --yes >/dev/null || {
    echo 'The generated scenarios do not pass.' >&2
    exit 1
}

cp "$scenarios/generated-0000.json" "$single"

run=0
while [ "$run" -lt "$runs" ]; do
    time_into "$work/test" ./stance test "$scenarios" --rules rules
    time_into "$work/start-up" ./stance test "$single" --rules rules
    time_into "$work/version" ./stance --version
    run=$((run + 1))
done

compare 'test of 1,000 scenarios' "$work/test" "$work/version"
compare 'test of one scenario' "$work/start-up" "$work/version"
awk -v all="$(median "$work/test")" -v start="$(median "$work/start-up")" 'BEGIN {
    printf "start-up %d %% of the first, %.1f ms for each scenario more\n", 100 * start / all, (all - start) / 999
}'
