"""Tests of the tables of the house style."""
