#!/bin/sh
# The image takes the password from the environment; it lies in a file so that it stands in no compose file.
set -eu
CLICKHOUSE_PASSWORD="$(cat /run/keys/clickhouse-password)"
export CLICKHOUSE_PASSWORD
exec /entrypoint.sh
