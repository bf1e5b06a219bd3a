package org.papierstroom.contract;

/** A box on a numbered page (1-based). */
public record PageBox(int page, Box box) {}
