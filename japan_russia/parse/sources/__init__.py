"""Bytes of any kind to text."""
