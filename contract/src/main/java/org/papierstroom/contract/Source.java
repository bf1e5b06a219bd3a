package org.papierstroom.contract;

/**
 * Where a document came from.
 *
 * @param objectKey its key in the bucket: the path below the bucket's root, parts joined by {@code
 *     /}
 * @param contentType {@code application/pdf} or {@code text/plain}
 * @param bytes size of the original
 */
public record Source(String objectKey, String contentType, long bytes) {

  public static final String PDF = "application/pdf";
  public static final String TEXT = "text/plain";
}
