"""`python -m tests.browser.install`: makes sure that the browser tests find a browser that starts.

An installed Chrome or Chromium is enough; else Playwright's own is fetched; else Debian's package is installed where
that is allowed (as root, or by sudo without a password).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

from playwright.sync_api import Error, sync_playwright

from tests.browser.conftest import ARGS, executable

FETCH_SECONDS = 240
PACKAGE_SECONDS = 420


def main() -> int:
    """0 if a browser starts in the end, else 1 with what to do about it."""
    for attempt in (lambda: None, playwrights_own, debians):
        attempt()
        found = starting()
        if found:
            print(f"Browser for the tests: {found}", flush=True)
            return 0
    print("No browser for the tests: install Google Chrome or Chromium and run make browser again.", file=sys.stderr)
    return 1


def starting() -> str:
    """The path of a browser that starts, "" if there is none."""
    with sync_playwright() as playwright:
        path = executable(playwright)
        if path is None:
            return ""
        try:
            playwright.chromium.launch(executable_path=path, args=ARGS).close()
        except Error as error:
            print(f"{path} does not start: {str(error).splitlines()[0]}", file=sys.stderr)
            return ""
    return path


def playwrights_own() -> None:
    """Fetches Playwright's Chromium into its cache."""
    run([sys.executable, "-m", "playwright", "install", "chromium"], FETCH_SECONDS)


def debians() -> None:
    """Installs Debian's package `chromium`, if this is such a system and it may."""
    if shutil.which("apt-get") is None:
        return
    may = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if may and shutil.which("sudo") is None:
        return
    quiet = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y"]
    run([*may, *quiet, "update"], PACKAGE_SECONDS)
    run([*may, *quiet, "install", "--no-install-recommends", "chromium"], PACKAGE_SECONDS)


def run(command: list[str], seconds: int) -> None:
    """Runs a command within a time limit; its failure is told and is no error, for another way may be left."""
    print("$", " ".join(command), flush=True)
    try:
        code = subprocess.run(command, timeout=seconds, check=False, stdin=subprocess.DEVNULL).returncode
        outcome = f"ended with {code}" if code else ""
    except subprocess.TimeoutExpired:
        outcome = f"was stopped after {seconds} seconds"
    if outcome:
        print(f"{command[0]} {outcome}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
