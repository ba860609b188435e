#!/bin/sh
# The figures over the facts of many calls, on a PostgreSQL of its own: fills it, rebuilds, asks every tile and chart, scans.
# Usage: load/figures.sh <folder for the database> <calls> <days>. What is filled already is not filled again.
# Needs PostgreSQL's own programs in ${PGBIN:-/usr/lib/postgresql/15/bin}, a user "postgres" and about 1 GB for a million calls.
cd "$(dirname "$0")/.." || exit 1
folder=$1
calls=$2
days=$3
port=${PGPORT:-5497}
bin=${PGBIN:-/usr/lib/postgresql/15/bin}
url="jdbc:postgresql://127.0.0.1:$port/figures?user=postgres"
jvm="-XX:+EnableDynamicAgentLoading -XX:+UseSerialGC -Xmx2g --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
bench() {
    ./mvnw ${MAVEN:-} -q -Pquick test -Dtest=FiguresBenchmark -Dsurefire.failIfNoSpecifiedTests=false -Dtest.forks=1 "-Dtest.jvm=$jvm" \
        "-Dsatupintu.bench.url=$url" "-Dsatupintu.bench.data=$folder-keys" "$@" 2>&1 | grep -E "BENCH|ERROR\]|Caused by|APPLICATION FAILED" | cut -c1-220
}
if [ ! -d "$folder/base" ]; then
    mkdir -p "$folder" && chown postgres "$folder" || exit 1
    su postgres -c "$bin/initdb -D $folder -A trust --locale=C.UTF-8 > /dev/null" || exit 1
    printf '%s\n' "port=$port" "listen_addresses='127.0.0.1'" "unix_socket_directories='$folder'" shared_buffers=3GB work_mem=64MB \
        maintenance_work_mem=512MB max_wal_size=8GB checkpoint_timeout=30min effective_cache_size=8GB \
        wal_level=minimal max_wal_senders=0 \
        >> "$folder/postgresql.conf"
    new=yes
fi
su postgres -c "$bin/pg_ctl -w -D $folder -l $folder/log start > /dev/null" || exit 1
trap 'su postgres -c "$bin/pg_ctl -w -m fast -D $folder stop > /dev/null"' EXIT
if [ -n "$new" ]; then
    su postgres -c "psql -q -h 127.0.0.1 -p $port -c 'create database figures'" || exit 1
fi
bench -Dsatupintu.bench.step=migrate
./mvnw ${MAVEN:-} -q -f load/kpi/pom.xml "-Dexec.args=fill $url $calls $days" | tail -1
su postgres -c "psql -q -h 127.0.0.1 -p $port -d figures -c 'analyze kpi_entry'"
bench "-Dsatupintu.bench.step=${STEP:-measure}"
[ "$SCAN" != duck ] || ./mvnw ${MAVEN:-} -q -f load/kpi/pom.xml "-Dexec.args=scan $url"
