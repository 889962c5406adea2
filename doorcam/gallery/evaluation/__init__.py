"""How often faces are taken for one another, measured on a folder of people."""
