package org.papierstroom.clean.open;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.papierstroom.contract.Reason;

/**
 * Finds out how large a stream is when decoded, without holding it. PDFBox decodes content into
 * memory as a whole, and deflate can make a thousand bytes of one.
 */
public final class ContentSize {

  /** The most that deflate can expand by, https://zlib.net/zlib_tech.html. */
  private static final long MOST = 1032;

  private ContentSize() {}

  /**
   * Leaves streams alone whose size cannot matter; counts the others.
   *
   * @throws OverBudget when the decoded stream has more than {@code limit} bytes
   */
  static void check(COSStream stream, long limit) {
    int filters = deflations(stream.getFilters());
    long most = stream.getLength();
    for (int filter = 0; filter < filters && most <= limit; filter++) {
      most *= MOST;
    }
    if (most > limit && decoded(stream, filters, limit) > limit) {
      throw new OverBudget(
          Reason.TOO_LARGE, "a content stream decodes to more than " + limit + " bytes");
    }
  }

  /**
   * True when a page has content that does not decode to a single byte: damage that PDFBox passes
   * over as if the page were blank.
   */
  public static boolean isLost(PDPage page) {
    Iterator<PDStream> streams = page.getContentStreams();
    while (streams.hasNext()) {
      COSStream stream = streams.next().getCOSObject();
      if (stream.getLength() > 0 && stream.getFilters() != null && isEmpty(stream)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmpty(COSStream stream) {
    try (InputStream decoded = stream.createInputStream()) {
      return decoded.read() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private static int deflations(COSBase filters) {
    if (filters instanceof COSArray array) {
      int count = 0;
      for (int at = 0; at < array.size(); at++) {
        count += deflations(array.getObject(at));
      }
      return count;
    }
    return COSName.FLATE_DECODE.equals(filters) || COSName.FLATE_DECODE_ABBREVIATION.equals(filters)
        ? 1
        : 0;
  }

  /** Counts up to the limit; a stream that does not inflate counts as far as it does. */
  private static long decoded(COSStream stream, int filters, long limit) {
    long count = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream raw = stream.createRawInputStream()) {
      InputStream in = raw;
      for (int filter = 0; filter < filters; filter++) {
        in = new InflaterInputStream(in);
      }
      for (int read = in.read(buffer); read >= 0 && count <= limit; read = in.read(buffer)) {
        count += read;
      }
      return count;
    } catch (IOException e) {
      return count;
    }
  }
}
