package org.assay.plugins.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Extension points as the jars and folders of a class path declare them; classes come from that class path too. */
public final class ClassPathRegistry {
	private static final String MANIFEST = "META-INF/MANIFEST.MF";

	private ClassPathRegistry() {
	}

	/**
	 * Reads every {@code plugin.xml} and {@code fragment.xml} that has the manifest of a bundle beside it.
	 *
	 * @throws UncheckedIOException when one cannot be read; the message names it
	 */
	public static IExtensionRegistry read(ClassLoader loader) {
		Object key = new Object();
		try {
			IExtensionRegistry registry = RegistryFactory.createRegistry(new LoadedStrategy(loader), key, key);
			for (URL declaration : declarations(loader)) {
				add(registry, declaration, key);
			}
			return registry;
		} catch (IOException e) {
			throw new UncheckedIOException("The plug-ins on the class path cannot be read: " + e.getMessage(), e);
		}
	}

	private static List<URL> declarations(ClassLoader loader) throws IOException {
		List<URL> all = new ArrayList<>(Collections.list(loader.getResources("plugin.xml")));
		all.addAll(Collections.list(loader.getResources("fragment.xml")));
		all.sort(Comparator.comparing(URL::toString)); // the same class path, the same order
		return all;
	}

	private static void add(IExtensionRegistry registry, URL declaration, Object key) throws IOException {
		Optional<String> bundle = bundle(declaration);
		if (bundle.isPresent()) {
			try (InputStream in = declaration.openStream()) {
				registry.addContribution(in, ContributorFactorySimple.createContributor(bundle.get()), false,
						declaration.toString(), words(declaration), key);
			}
		}
	}

	/** The words that the declaration names by keys; null when it has none. */
	private static ResourceBundle words(URL declaration) throws IOException {
		String name = declaration.getPath().endsWith("fragment.xml") ? "fragment.properties" : "plugin.properties";
		try (InputStream in = beside(declaration, name).openStream()) {
			return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
		} catch (FileNotFoundException e) {
			return null;
		}
	}

	private static URL beside(URL declaration, String name) throws IOException {
		String place = declaration.toString();
		return URI.create(place.substring(0, place.lastIndexOf('/') + 1) + name).toURL();
	}

	/** The bundle that declares it, by the manifest beside it: for a fragment its host. Empty when there is none. */
	private static Optional<String> bundle(URL declaration) throws IOException {
		try (InputStream in = beside(declaration, MANIFEST).openStream()) {
			Attributes headers = new Manifest(in).getMainAttributes();
			return Optional.ofNullable(headers.getValue("Fragment-Host"))
					.or(() -> Optional.ofNullable(headers.getValue("Bundle-SymbolicName")))
					.map(v -> v.replaceFirst("\\s*;.*", ""));
		} catch (FileNotFoundException e) {
			return Optional.empty();
		}
	}

	/** Without a cache on disk; makes objects of classes that the loader finds. */
	private static final class LoadedStrategy extends RegistryStrategy {
		private final ClassLoader loader;

		LoadedStrategy(ClassLoader loader) {
			super(null, null);
			this.loader = loader;
		}

		/** A key that stands for nothing stays as it is, as in the product. */
		@Override
		public String translate(String key, ResourceBundle words) {
			if (key == null || words == null || !key.strip().startsWith("%")) {
				return super.translate(key, words);
			}
			String name = key.strip().split(" ", 2)[0].substring(1);
			return words.containsKey(name) ? super.translate(key, words) : key;
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor,
				String className, String overriddenContributorName) throws CoreException {
			try {
				return loader.loadClass(className).getDeclaredConstructor().newInstance();
			} catch (ReflectiveOperationException | LinkageError e) {
				throw new CoreException(Status
						.error("An object of " + className + " could not be made: " + e, e));
			}
		}
	}
}
