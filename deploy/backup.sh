#!/bin/sh
# Copies the store while it is in use, checks the copy, and only then lets older ones go:
#
#   STATE_DIR=/var/lib/kommunalgraph sh backup.sh /var/backups/kommunalgraph
#
# KEEP copies stay (14 by default). KOMMUNALGRAPH says where the command is.
set -eu

folder=${1:?the folder for the copies}
command=${KOMMUNALGRAPH:-kommunalgraph}
copy="$folder/release-$(date -u +%Y%m%dT%H%M%SZ).sqlite"

"$command" backup "$copy.part"
"$command" verify-store "$copy.part" || {
  rm -f "$copy.part"
  echo "The copy is not whole and was removed; earlier ones stay." >&2
  exit 1
}
mv "$copy.part" "$copy"

find "$folder" -maxdepth 1 -name 'release-*.sqlite' | sort -r | tail -n "+$((${KEEP:-14} + 1))" |
  while IFS= read -r old; do rm "$old"; done
