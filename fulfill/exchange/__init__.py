"""Foreign formats in and out: our own CSV, shops. Files become values here; nothing touches a database."""
