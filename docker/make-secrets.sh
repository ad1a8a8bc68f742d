#!/bin/sh
# Makes what is missing in docker/secrets: passwords that nobody has to know.
set -eu
cd "$(dirname -- "$0")"
# Containers read the files as users of their own; on this machine nobody else gets past the directory.
mkdir -p secrets
chmod 700 secrets
for name in db-admin-password db-owner-password db-password axon-server-token axon-server-admin-token; do
    [ -s "secrets/$name" ] || head -c 24 /dev/urandom | base64 | tr '+/' '-_' > "secrets/$name"
done
cat > secrets/axon-server.properties <<EOF
axoniq.axonserver.accesscontrol.enabled=true
axoniq.axonserver.accesscontrol.token=$(cat secrets/axon-server-token)
axoniq.axonserver.accesscontrol.admin-token=$(cat secrets/axon-server-admin-token)
EOF
chmod 644 secrets/*
