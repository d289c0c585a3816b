"""Read and write records: projections, search, blobs."""
