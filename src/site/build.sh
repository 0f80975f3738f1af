#!/usr/bin/env bash
# Makes the site of the documents in target/website: every page of docs/, a search, and a gallery of reports that Stance
# makes meanwhile; then checks every link in it. Needs Node 20 or newer with npm, which brings the rest.
#
#   SITE_BASE     the path under which it will be served, such as /stance/ (default: /); so it is in target/website as well
#   SITE_SOURCE   where links to files that are no documents lead, such as https://HOST/OWNER/NAME/blob/main/; without it
#                 they are no links
#
# Usage: src/site/build.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

command -v npm >/dev/null || {
    echo 'src/site/build.sh: no npm found. Install Node 20 or newer, with npm.' >&2
    exit 1
}

work=$PWD/target/website-work
rm -rf target/website "$work/pages"
mkdir -p "$work/pages/public/gallery"
cp -R src/site/.vitepress src/site/package.json src/site/package-lock.json "$work"
cp -R docs README.md CONTRIBUTING.md RELEASE_NOTES.md SECURITY.md "$work/pages"
cp src/site/gallery.md "$work/pages"
cp src/main/resources/stance/web/page/icon.svg "$work/pages/public"
cp src/main/resources/stance/report/page/tokens.css "$work/.vitepress/theme"

# The commands of the gallery, as they stand there.
while read -r line; do
    echo "$line"
    eval "$(sed -E "s# ([a-z-]+\.(html|svg))# $work/pages/public/gallery/\1#g" <<<"$line")" >/dev/null
done < <(grep -E '^(STANCE_LANGUAGE=\S+ )?\./stance ' src/site/gallery.md)

base=${SITE_BASE:-/}
(
    cd "$work"
    npm ci --no-audit --no-fund --loglevel=error
    npx vitepress build .
)

# Links between pages, to their parts, and to the reports; those to other houses are not this one's to keep.
"$work/node_modules/.bin/linkinator" ".$base" --server-root target/website --recurse --check-fragments \
    --skip '^https?://(?!localhost)' --verbosity error
echo "Made target/website$base."
