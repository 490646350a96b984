#!/bin/bash
# Runs once, when the database is made: the owner migrates, the application reads and writes rows; neither is superuser.
set -euo pipefail
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" \
  --set=owner_password="$KOMPETEN_OWNER_PASSWORD" --set=app_password="$KOMPETEN_APP_PASSWORD" <<'SQL'
create role kompeten_owner login password :'owner_password';
create role kompeten_app login password :'app_password';
create database kompeten owner kompeten_owner;
revoke all on database kompeten from public;
grant connect, temporary on database kompeten to kompeten_app;
SQL
