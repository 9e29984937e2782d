"""The values that pass through the pipeline: frozen, slotted, holding tuples. Nothing here computes a stage."""
