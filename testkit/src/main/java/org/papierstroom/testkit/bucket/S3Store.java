package org.papierstroom.testkit.bucket;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * S3Proxy in this JVM, over a directory: each bucket is a folder, each object a file in it. A file
 * laid there by hand is an object too, one without ETag.
 */
public final class S3Store implements AutoCloseable {

  private static final String KEY_ID = "test-key-id";
  private static final String SECRET = "test-secret";

  private final Path directory;
  private S3Proxy proxy;
  private final int port;

  private S3Store(Path directory, S3Proxy proxy) {
    this.directory = directory;
    this.proxy = proxy;
    this.port = proxy.getPort();
  }

  /** Starts a store on a free port and gives its credentials to the clients of this JVM. */
  public static S3Store start(Path directory) throws Exception {
    System.setProperty("aws.accessKeyId", KEY_ID);
    System.setProperty("aws.secretAccessKey", SECRET);
    return new S3Store(directory, proxy(directory, 0));
  }

  /** The environment by which other processes reach it. */
  public Map<String, String> environment() {
    return Map.of(
        "AWS_ACCESS_KEY_ID",
        KEY_ID,
        "AWS_SECRET_ACCESS_KEY",
        SECRET,
        "PAPIERSTROOM_S3_ENDPOINT",
        endpoint().toString());
  }

  public static String secret() {
    return SECRET;
  }

  public URI endpoint() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** Makes a bucket; gives its folder. */
  public Path makeBucket(String bucket) throws IOException {
    return Files.createDirectories(directory.resolve(bucket));
  }

  /** Goes away: connections are refused until {@link #comeBack}. */
  public void goAway() throws Exception {
    proxy.stop();
  }

  public void comeBack() throws Exception {
    proxy = proxy(directory, port);
  }

  @Override
  public void close() throws Exception {
    proxy.stop();
  }

  private static S3Proxy proxy(Path directory, int port) throws Exception {
    S3Proxy made =
        S3Proxy.builder()
            .endpoint(URI.create("http://127.0.0.1:" + port))
            .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KEY_ID, SECRET)
            .blobStore(new FilesystemNio2BlobStore(directory.toString()))
            .stopTimeout(0)
            .metricsEnabled(false)
            .build();
    made.start();
    return made;
  }
}
