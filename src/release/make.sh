#!/usr/bin/env bash
# Makes a release in target/: stance-VERSION-run.zip and .tar.gz, which run with a Java 17 or newer and no build, bom.json, what
# they are made of (CycloneDX), and SHA256SUMS; and checks that it runs.
# Usage: src/release/make.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

rm -f target/stance-*-run.*
./mvnw -B -q -Prelease -Dquickly package
(cd target && sha256sum stance-*-run.* bom.json >SHA256SUMS)
src/release/check.sh
