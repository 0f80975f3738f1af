#!/bin/sh
# Puts a workbench on this machine under the load of users who each change a term twice a second, and prints the times of
# the answers, and its heap and its open Drools sessions before and after, each after a full collection. Ends with 1 where
# something is left behind: more sessions, or a heap that is a quarter and 16 MB larger. Usage:
#
#   src/bench/serve-load.sh [SECONDS [USERS]]     60 s of 50 users; 3600 is the soak
set -eu

seconds=${1:-60}
users=${2:-50}
warm_up=20
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
tries=0
until grep -q '^The workbench is at' "$work/out"; do
    tries=$((tries + 1))
    [ "$tries" -le 120 ] || { cat "$work/err" >&2; exit 1; }
    sleep 0.5
done
address=$(sed -n 's/^The workbench is at //p' "$work/out")

load() {
    java src/bench/java/stance/bench/ServeLoad.java "$address" "$users" "$1"
}

# A histogram comes after a full collection. Prints megabytes and sessions.
left() {
    jcmd "$server" GC.class_histogram | awk '
        $NF ~ /StatefulKnowledgeSessionImpl$/ || $4 ~ /StatefulKnowledgeSessionImpl$/ { sessions = $2 }
        $1 == "Total" { printf "%d %d\n", $3 / 1000000, sessions }'
}

load "$warm_up" >"$work/warm-up"
before=$(left)
load "$seconds"
after=$(left)
echo "heap after a collection: ${before% *} MB before, ${after% *} MB after"
echo "open sessions: ${before#* } before, ${after#* } after"
[ "${after#* }" -le "${before#* }" ] && [ "${after% *}" -le $((${before% *} * 5 / 4 + 16)) ]
