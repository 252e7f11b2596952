"""The command line: one module per command group, and no rules in any of them.

Each module's `add` says which words its commands take; what a command needs is imported when it runs,
so that `--help` and a mistyped word answer at once.
"""
