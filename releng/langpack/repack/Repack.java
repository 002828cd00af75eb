import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.assay.reading.en.internal.Decoder;

/**
 * Makes the files of the English language pack from nlp4j-english, or takes them from the cache where they were made on
 * this machine before. Started by the profile language-pack of the root POM, which brings the class path.
 *
 * <pre>
 * Repack CACHE OUT SOURCE...
 * </pre>
 *
 * Files are cached under a name that is the hash of the sources and of nlp4j's jars; the same input gives the same
 * bytes. OUT is made to hold exactly these files.
 */
public final class Repack {

	private Repack() {
	}

	/** Exit status 2 for wrong arguments. */
	public static void main(String[] args) throws IOException {
		if (args.length < 3) {
			System.err.println("Usage: Repack CACHE OUT SOURCE...");
			System.exit(2);
		}
		long begin = System.nanoTime();
		Path made = Path.of(args[0], "langpack-en-" + hash(List.of(args).subList(2, args.length)));
		if (!Files.isDirectory(made)) {
			Files.createDirectories(made.getParent());
			Path fresh = Files.createTempDirectory(made.getParent(), "making-");
			write(fresh);
			move(fresh, made);
			System.out.printf("Made the English language pack in %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
		}
		Path out = Path.of(args[1]);
		Files.createDirectories(out);
		long size = 0;
		for (String name : Decoder.FILES) {
			Files.copy(made.resolve(name), out.resolve(name), StandardCopyOption.REPLACE_EXISTING);
			size += Files.size(made.resolve(name));
		}
		System.out.printf("English language pack: %d MB from %s%n", size / 1_000_000, made);
	}

	/** Someone else may have made the same meanwhile: then theirs stays. */
	private static void move(Path fresh, Path made) throws IOException {
		try {
			Files.move(fresh, made, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			if (!Files.isDirectory(made)) {
				throw e;
			}
			for (String name : Decoder.FILES) {
				Files.delete(fresh.resolve(name));
			}
			Files.delete(fresh);
		}
	}

	/** Two at a time: the vectors and the parser take longest. */
	private static void write(Path folder) throws IOException {
		CompletableFuture<OnlineComponent<?, ?>> names = later(() -> Nlp4j.model("en-ner"));
		CompletableFuture<?> vectors = later(() -> {
			Map<String, float[]> lexicon = Nlp4j.lexicon("en-word-embeddings-undigitalized");
			VectorsFile.write(names.join(), lexicon, folder.resolve("vectors.bin"));
			return null;
		});
		ModelFile.write(Nlp4j.model("en-dep"), folder.resolve("dep.bin"));
		ModelFile.write(Nlp4j.model("en-pos"), folder.resolve("pos.bin"));
		WordsFile.write(folder.resolve("words.bin"));
		try {
			ModelFile.write(names.join(), folder.resolve("ner.bin"));
			vectors.join();
		} catch (CompletionException e) {
			throw new IOException(e);
		}
	}

	/** Work that reads files. */
	private interface Task<T> {
		T run() throws IOException;
	}

	private static <T> CompletableFuture<T> later(Task<T> task) {
		CompletableFuture<T> future = new CompletableFuture<>();
		Thread.ofPlatform().daemon().start(() -> {
			try {
				future.complete(task.run());
			} catch (IOException | RuntimeException | OutOfMemoryError e) {
				future.completeExceptionally(e);
			}
		});
		return future;
	}

	private static String hash(List<String> sources) throws IOException {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (String source : sources) {
				try (Stream<Path> files = Files.walk(Path.of(source))) {
					for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
						digest.update(Files.readAllBytes(file));
					}
				}
			}
			// a class file and a model stand for their jars, which never change once they are released
			for (String name : List.of("models/en-pos.xz", "models/en-ner.xz", "models/en-dep.xz",
					"component/template/OnlineComponent.class")) {
				try (InputStream in = Nlp4j.resource(name)) {
					digest.update(in.readAllBytes());
				}
			}
			return HexFormat.of().formatHex(digest.digest(), 0, 6);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
