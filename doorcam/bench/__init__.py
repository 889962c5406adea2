"""Measuring doorcam beside the libraries people use today, in one run and on one machine."""
