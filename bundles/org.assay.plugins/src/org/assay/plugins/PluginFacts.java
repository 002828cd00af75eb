package org.assay.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What is known of a plug-in before it is installed; nothing of it runs.
 *
 * @param publisher as the plug-in names it; nobody has checked that
 * @param signature a sentence part: by whom, or that it is not signed
 * @param adds      what it contributes, such as {@code analysis org.example.lengths}
 */
public record PluginFacts(String id, String version, String publisher, String signature, List<String> adds) {
	private static final List<String> NAMES = List.of("id", "ending", "language", "name", "point");

	/**
	 * Of a jar whose manifest names it.
	 *
	 * @throws IOException when the jar cannot be read
	 */
	public static PluginFacts of(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), false)) {
			Attributes manifest = manifest(file);
			String id = Optional.ofNullable(manifest.getValue("Bundle-SymbolicName"))
					.map(name -> name.split(";")[0].strip()).orElse(jar.getFileName().toString());
			return of(id, Optional.ofNullable(manifest.getValue("Bundle-Version")).orElse(""), jar);
		}
	}

	/** @throws IOException when the jar cannot be read */
	public static PluginFacts of(String id, String version, Path jar) throws IOException {
		try (JarFile signed = new JarFile(jar.toFile(), true); JarFile file = new JarFile(jar.toFile(), false)) {
			String publisher = Optional.ofNullable(manifest(file).getValue("Bundle-Vendor"))
					.filter(v -> !v.startsWith("%"))
					.orElse("not named");
			List<String> adds = new ArrayList<>(adds(file, "plugin.xml"));
			adds.addAll(adds(file, "fragment.xml"));
			return new PluginFacts(id, version, publisher, signature(signed), List.copyOf(adds));
		}
	}

	private static Attributes manifest(JarFile file) throws IOException {
		return file.getManifest() == null ? new Attributes() : file.getManifest().getMainAttributes();
	}

	/** The same with another signature, such as one that stands beside the jar. */
	public PluginFacts signed(String by) {
		return new PluginFacts(id, version, publisher, by, adds);
	}

	/** Those who signed all of a jar, each as a certificate or what else the jar names; none when a part is unsigned. */
	public static List<Certificate> signers(Path jar) throws IOException {
		try (JarFile file = new JarFile(jar.toFile(), true)) {
			return signed(file).stream().map(signer -> (Certificate) signer.getSignerCertPath().getCertificates()
					.getFirst()).toList();
		} catch (SecurityException e) {
			return List.of(); // changed after it was signed
		}
	}

	/** For a person who decides. */
	public List<String> lines() {
		return List.of(id + " " + version, "  publisher: " + publisher, "  signature: " + signature,
				"  adds: " + (adds.isEmpty() ? "nothing that Assay asks for" : String.join(", ", adds)));
	}

	/** The signer is named and not checked against anything. */
	private static String signature(JarFile file) throws IOException {
		try {
			List<CodeSigner> signers = signed(file);
			return signers.isEmpty() ? "not signed"
					: "signed by " + name(signers.getFirst()) + ", which is not checked against a list";
		} catch (SecurityException e) {
			return "wrong: it was changed after it was signed (" + e.getMessage() + ")";
		}
	}

	/** The signers of the last part, when all parts are signed; else none. */
	private static List<CodeSigner> signed(JarFile file) throws IOException {
		CodeSigner[] signers = {};
		Enumeration<JarEntry> entries = file.entries();
		while (entries.hasMoreElements()) {
			JarEntry entry = entries.nextElement();
			if (entry.isDirectory() || entry.getName().startsWith("META-INF/")) {
				continue;
			}
			try (InputStream in = file.getInputStream(entry)) {
				in.transferTo(OutputStream.nullOutputStream());
			}
			signers = entry.getCodeSigners();
			if (signers == null || signers.length == 0) {
				return List.of();
			}
		}
		return List.of(signers);
	}

	private static String name(CodeSigner signer) {
		Certificate first = signer.getSignerCertPath().getCertificates().getFirst();
		return first instanceof X509Certificate known ? known.getSubjectX500Principal().getName() : first.getType();
	}

	private static List<String> adds(JarFile file, String declaration) throws IOException {
		List<String> adds = new ArrayList<>();
		JarEntry entry = file.getJarEntry(declaration);
		if (entry == null) {
			return adds;
		}
		try (InputStream in = file.getInputStream(entry)) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			NodeList extensions = factory.newDocumentBuilder().parse(in).getElementsByTagName("extension");
			for (int i = 0; i < extensions.getLength(); i++) {
				for (Node n = extensions.item(i).getFirstChild(); n != null; n = n.getNextSibling()) {
					if (n instanceof Element element) {
						adds.add(element.getTagName() + named(element));
					}
				}
			}
		} catch (ParserConfigurationException | SAXException e) {
			adds.add("something that cannot be told, as its " + declaration + " cannot be read");
		}
		return adds;
	}

	private static String named(Element element) {
		return NAMES.stream().map(element::getAttribute).filter(v -> !v.isBlank()).findFirst().map(v -> " " + v)
				.orElse("");
	}
}
