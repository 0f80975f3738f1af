#!/usr/bin/env bash
# Prints generated scenarios of tmec-2026, two provisions in each, as JSON Lines.
# Usage: src/bench/scenarios.sh LINES
set -euo pipefail

awk -v lines="$1" 'BEGIN {
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
}'
