package org.papierstroom.contract;

/** Why a document was parked: a closed list, each with who can mend it and how. */
public enum Reason {
  ENCRYPTED(Blame.SENDER, "Send the file without a password, or redrive it with the password."),
  NOT_A_PDF(Blame.SENDER, "Send a PDF or a plain text file."),
  DAMAGED(Blame.SENDER, "Open the file in a viewer, save it again and drop the new copy."),
  TOO_LARGE(Blame.OPERATOR, "Split the file, or raise the size limit and redrive it."),
  TIMED_OUT(Blame.OPERATOR, "Redrive it with a longer time limit."),
  OUT_OF_MEMORY(Blame.OPERATOR, "Give the parser more memory and redrive it."),
  PARSER_CRASHED(Blame.US, "Report the file as a defect; redrive it after an upgrade."),
  NO_TEXT(Blame.OPERATOR, "Install tesseract-ocr with tesseract-ocr-nld and redrive it."),
  NO_PAGES(Blame.SENDER, "The PDF has no pages: ask the sender for the whole file."),
  GARBLED(Blame.SENDER, "Its fonts do not say which letters they show: ask for another PDF."),
  CONTENT_GONE(Blame.SENDER, "It was replaced or removed before it was read: drop the file again."),
  UNREADABLE_EVENT(Blame.OPERATOR, "Find who wrote this record: it is not an event of ours."),
  INTERNAL_ERROR(Blame.US, "Report it as a defect with the log lines of this document.");

  /** Who can mend it. */
  public enum Blame {
    SENDER,
    OPERATOR,
    US
  }

  private final Blame blame;
  private final String remedy;

  Reason(Blame blame, String remedy) {
    this.blame = blame;
    this.remedy = remedy;
  }

  public Blame blame() {
    return blame;
  }

  /** What to do about it, in one sentence. */
  public String remedy() {
    return remedy;
  }
}
