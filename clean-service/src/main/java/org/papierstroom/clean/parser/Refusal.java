package org.papierstroom.clean.parser;

import org.papierstroom.contract.Reason;

/** Why a parser process gives no text. */
record Refusal(Reason reason, String detail) {}
