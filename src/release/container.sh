#!/usr/bin/env bash
# Makes the image of src/release/Containerfile out of the release in target/, and checks what it promises: no token, no
# service; a user without rights; a file system that nobody can write to; answers and pictures within 512 MB; an end when
# it is told to.
# Usage: src/release/container.sh [IMAGE]
#
#   CONTAINER_ENGINE    podman, unless told otherwise; docker does, too
#   BUILD_OPTIONS       more options of its "build", such as --build-arg BASE=...
#   RUN_OPTIONS         more options of its "run"
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

image=${1:-stance}
engine=${CONTAINER_ENGINE:-podman}
token=a-token-of-this-check-alone
port=7420
name=stance-check-$$
read -ra build_options <<<"${BUILD_OPTIONS:-}"
read -ra run_options <<<"${RUN_OPTIONS:-}"

if ! command -v "$engine" >/dev/null; then
    echo "src/release/container.sh: there is no $engine here. CONTAINER_ENGINE names another one." >&2
    exit 2
fi

fail() {
    echo "The container: $1" >&2
    exit 1
}

run() {
    "$engine" run --read-only --tmpfs /tmp --cap-drop all --security-opt no-new-privileges --memory 512m \
        --publish "127.0.0.1:$port:7420" "${run_options[@]}" "$@"
}

ask() {
    curl --silent --show-error --fail --max-time 60 --header 'Content-Type: application/json' \
        --data-binary @scenarios/tmec-2026/joint-operations.json "$@"
}

"$engine" build "${build_options[@]}" --file src/release/Containerfile --tag "$image" .

[[ $(run --rm "$image" evaluate joint-operations) == *CONFLICT* ]] || fail 'evaluates nothing'
[ "$(run --rm --entrypoint id "$image" -u)" != 0 ] || fail 'runs as root'
! run --rm --entrypoint touch "$image" /opt/stance/rules/x 2>/dev/null || fail 'can be written to'
! run --rm "$image" 2>/dev/null || fail 'serves without a token'

run --detach --name "$name" --env "STANCE_TOKEN=$token" "$image" >/dev/null
trap '"$engine" rm --force "$name" >/dev/null' EXIT
for _ in $(seq 30); do
    ! curl --silent --output /dev/null "http://127.0.0.1:$port/" || break
    sleep 1
done
! ask "http://127.0.0.1:$port/api/v1/evaluate" >/dev/null 2>&1 || fail 'answers whoever has no token'
answer=$(ask --header "Authorization: Bearer $token" "http://127.0.0.1:$port/api/v1/evaluate")
[[ $answer == *CONFLICT* ]] || fail 'answers nothing'
type=$(ask --header "Authorization: Bearer $token" --output /dev/null --write-out '%{content_type}' \
    "http://127.0.0.1:$port/api/v1/report?format=png")
[ "$type" = image/png ] || fail 'draws nothing'
begun=$SECONDS
"$engine" stop -t 30 "$name" >/dev/null
[ $((SECONDS - begun)) -lt 10 ] || fail 'does not end when it is told to'
echo 'The container runs.'
