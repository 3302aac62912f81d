# shellcheck shell=bash
# Sourced by run and test (bash): makes .venv hold exactly what a lock file says. Nothing is installed outside .venv,
# and nothing is done when it already holds that. Only Python 3.11+ and pip are needed, neither python3-venv nor uv.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
venv=$root/.venv

# set_up LOCK, by its file name. Returns when .venv is ready, or fails after one line on stderr.
set_up() {
    is_ready "$1" || (make_ready "$1")
}

is_ready() {
    stamp "$1" 2>/dev/null | cmp -s - "$venv/$1.stamp"
}

# What .venv depends on: another Python underneath, another folder (its programs hold the path) or another lock means
# that it must be made anew.
stamp() {
    "$venv/bin/python" -V && echo "$root" && cat "$root/$1"
}

make_ready() {
    cd "$root" || exit 1
    # These would send packages elsewhere, or have Python read somebody else's.
    unset PYTHONPATH PYTHONHOME PIP_USER PIP_TARGET PIP_PREFIX PIP_ROOT

    find_python
    lock_venv
    is_ready "$1" && return  # another start made it while we waited

    # The development lock holds the run-time one, so it may be added on top; all else begins from nothing.
    if ! is_ready requirements.lock || [ -e "$venv/$1.stamp" ]; then make_venv; fi
    install "$1"

    stamp requirements.lock >"$venv/requirements.lock.stamp"
    stamp "$1" >"$venv/$1.stamp"
}

# Sets python to the first one that is new enough and has pip.
find_python() {
    local found=
    PATH=:$PATH:
    PATH=${PATH//:$venv\/bin:/:}  # where .venv is activated: not the one that is about to go
    for python in python3 python3.14 python3.13 python3.12 python3.11 python; do
        "$python" -c '' 2>/dev/null || continue  # not there, or a stand-in for one that is not
        if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            found=${found:-"Python 3.11 or newer is needed, and $python is $("$python" -V 2>&1). Install a newer one."}
        elif ! "$python" -P -c 'import pip' 2>/dev/null; then
            found="$python has no pip. Install it (on Debian or Ubuntu: apt install python3-pip)."
        else
            return 0
        fi
    done
    fail "${found:-Python 3.11 or newer is needed, and there is none. Install it.}"
}

# Held until this process and those it started end, however they end. By Python, since not every system has flock(1).
lock_venv() {
    { mkdir -p "$venv" && exec 9>>"$venv/setup.lock"; } 2>/dev/null || fail "$venv cannot be written to."
    "$python" -c 'import fcntl; fcntl.flock(9, fcntl.LOCK_EX)' || fail "$venv cannot be locked."
}

make_venv() {
    [ ! -t 2 ] || echo "giban: setting up .venv, once; this takes some 15 seconds" >&2
    # All but the lock that we hold.
    find "$venv/" -mindepth 1 -maxdepth 1 ! -name setup.lock -exec rm -rf {} +
    "$python" -m venv --without-pip "$venv" >"$venv/setup.log" 2>&1 ||
        fail "$python cannot make .venv: $(tail -n 1 "$venv/setup.log")"
    # By a relative link, so that it works in a folder that was moved.
    ln -s ../../scripts/giban "$venv/bin/giban"
}

install() {
    "$python" -P -m pip --python "$venv/bin/python" --no-input --no-color --disable-pip-version-check \
        install --no-user --no-warn-script-location --progress-bar off --require-hashes --only-binary :all: -r "$1" \
        >"$venv/setup.log" 2>&1 || fail "pip could not install $1 (its log: $venv/setup.log): $(pips_reason)"
}

# The last line in which pip says what is wrong, else its last line.
pips_reason() {
    local reason
    # Without a network pip ends on "No matching distribution", which sends people the wrong way.
    ! grep -q 'connection broken' "$venv/setup.log" || echo -n "the package index cannot be reached; "
    reason=$({ grep '^ERROR: ' "$venv/setup.log" || cat "$venv/setup.log"; } | tail -n 1)
    echo "${reason#ERROR: }"
}

fail() {
    echo "giban: $*" >&2
    exit 1
}
