package org.palestre.billing.treasury.boundary;

import org.palestre.shared.Page;

/** A file of transfers and one page of what is in it. */
public record TransferFileDetail(TransferFileView file, Page<TransferView> transfers) {}
