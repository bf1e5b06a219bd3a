package org.papierstroom.bucket;

import java.util.regex.Pattern;

/**
 * A bucket of an S3 store, and the part of it that is watched.
 *
 * @param bucket its name
 * @param prefix what keys begin with, ending in {@code /}; empty for all of the bucket
 */
record S3Location(String bucket, String prefix) {

  static final String SCHEME = "s3://";

  /** Wider than Amazon's rule: other stores allow capitals and underscores. */
  private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,254}");

  /**
   * Reads {@code s3://bucket/prefix}.
   *
   * @throws IllegalArgumentException when it is none; the message does not quote it, for people put
   *     credentials there
   */
  static S3Location parse(String location) {
    String path = location.substring(SCHEME.length());
    int slash = path.indexOf('/');
    String bucket = slash < 0 ? path : path.substring(0, slash);
    String prefix = slash < 0 ? "" : path.substring(slash + 1);
    if (!BUCKET.matcher(bucket).matches()) {
      throw new IllegalArgumentException(
          BucketSettings.LOCATION + " is not of the form s3://bucket/prefix");
    }
    return new S3Location(bucket, prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/");
  }

  @Override
  public String toString() {
    return SCHEME + bucket + "/" + prefix;
  }
}
