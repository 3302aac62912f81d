"""Everything that touches the outside: the command line, the terminal, the web server."""
