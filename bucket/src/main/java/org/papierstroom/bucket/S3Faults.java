package org.papierstroom.bucket;

import java.io.IOException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** What a store's client throws, as faults of the bucket, without what only its makers need. */
final class S3Faults {

  static final int NOT_FOUND = 404;
  static final int PRECONDITION_FAILED = 412;

  private S3Faults() {}

  static IOException of(SdkException fault) {
    if (fault instanceof AwsServiceException service) {
      return new IOException("the store says " + code(service) + " (" + service.statusCode() + ")");
    }
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    return new IOException(
        root == fault ? message : root.getClass().getSimpleName() + ": " + message);
  }

  /** The error's name, such as {@code NoSuchBucket}; some answers have none. */
  static String code(AwsServiceException fault) {
    return fault.awsErrorDetails() == null || fault.awsErrorDetails().errorCode() == null
        ? "no"
        : fault.awsErrorDetails().errorCode();
  }

  /** The object is not there, while its bucket is. */
  static boolean gone(AwsServiceException fault) {
    return fault.statusCode() == NOT_FOUND && !code(fault).equals("NoSuchBucket");
  }

  /** The object is not the one that was asked for any more. */
  static boolean replaced(AwsServiceException fault) {
    return fault.statusCode() == PRECONDITION_FAILED;
  }
}
