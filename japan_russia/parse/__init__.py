"""Bytes to Readout, in named stages."""
