package org.papierstroom.clean.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;

/** The operators of a content stream that a reader of text must run. */
final class Operators {

  private Operators() {}

  /** Text, graphics state and marked content. */
  static List<OperatorProcessor> text(PDFStreamEngine engine) {
    return List.of(
        new BeginText(engine),
        new EndText(engine),
        new SetFontAndSize(engine),
        new SetCharSpacing(engine),
        new SetWordSpacing(engine),
        new SetTextHorizontalScaling(engine),
        new SetTextLeading(engine),
        new SetTextRenderingMode(engine),
        new SetTextRise(engine),
        new MoveText(engine),
        new MoveTextSetLeading(engine),
        new NextLine(engine),
        new SetMatrix(engine),
        new ShowText(engine),
        new ShowTextAdjusted(engine),
        new ShowTextLine(engine),
        new ShowTextLineAndSpace(engine),
        new Save(engine),
        new Restore(engine),
        new Concatenate(engine),
        new SetGraphicsStateParameters(engine),
        new BeginMarkedContentSequence(engine),
        new BeginMarkedContentSequenceWithProperties(engine),
        new EndMarkedContentSequence(engine));
  }

  /** What an operator does with its operands. */
  @FunctionalInterface
  interface Action {
    void run(List<COSBase> operands) throws IOException;
  }

  /** An operator of our own. */
  static OperatorProcessor operator(PDFStreamEngine engine, String name, Action action) {
    return new OperatorProcessor(engine) {
      @Override
      public void process(Operator operator, List<COSBase> operands) throws IOException {
        action.run(operands);
      }

      @Override
      public String getName() {
        return name;
      }
    };
  }
}
