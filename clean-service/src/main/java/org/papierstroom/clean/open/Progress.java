package org.papierstroom.clean.open;

/** Is told how far the reading of a document has come. */
public interface Progress {

  /** Tells nobody. */
  Progress UNHEARD =
      new Progress() {
        @Override
        public void page() {}

        @Override
        public void aside() {}

        @Override
        public void back() {}
      };

  /** A page begins. */
  void page();

  /** Something with a limit of its own begins, such as OCR: the document's clocks stand still. */
  void aside();

  /** It is over. */
  void back();
}
