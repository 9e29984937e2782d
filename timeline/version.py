"""The version of the package, written once: the wheel and every story take it from here."""

VERSION = "0.1.0"
