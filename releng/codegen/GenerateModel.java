import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Writes the generated code of the model ({@code src-gen} of org.assay.model and org.assay.model.edit) from
 * {@code assay.ecore} and {@code assay.genmodel}, or with {@code --check} says where {@code src-gen} differs from
 * what they give. Started by {@code releng/model}, which brings the class path.
 *
 * <p>
 * Everything is generated into an empty folder first, so nothing is ever merged into older code, and code of a
 * class that is gone from the model goes too.
 */
public final class GenerateModel {

	private static final List<String> BUNDLES = List.of("org.assay.model", "org.assay.model.edit");
	/** The generated one is a bundle activator, which needs the Eclipse runtime; ours in src needs EMF alone. */
	private static final String HAND_WRITTEN = "org/assay/model/provider/ModelEditPlugin.java";
	private static final String MODEL = "bundles/org.assay.model/model/assay.genmodel";

	private GenerateModel() {
	}

	/** Exit status: 0 done or up to date, 1 out of date, 2 generation failed. */
	public static void main(String[] args) throws IOException {
		boolean check = List.of(args).contains("--check");
		Path root = Path.of("").toAbsolutePath();
		if (!Files.isRegularFile(root.resolve(MODEL))) {
			System.err.println(MODEL + ": not found. Start this in the root folder of the project.");
			System.exit(2);
		}
		Path scratch = Files.createTempDirectory("assay-model");
		boolean good = true;
		try {
			good = generate(root, scratch);
			for (String bundle : good ? BUNDLES : List.<String>of()) {
				SortedMap<String, String> fresh = files(scratch.resolve(bundle).resolve("src-gen"));
				fresh.remove(HAND_WRITTEN);
				Path committed = root.resolve("bundles").resolve(bundle).resolve("src-gen");
				good &= check ? same(bundle, fresh, files(committed)) : write(fresh, committed);
			}
			if (!good && !check) {
				System.exit(2);
			}
		} finally {
			delete(scratch);
		}
		if (!good) {
			System.err.println("The generated code does not match the model. Run releng/model generate and commit.");
			System.exit(1);
		}
	}

	private static boolean generate(Path root, Path scratch) {
		ResourceSet set = new ResourceSetImpl();
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("genmodel", new XMIResourceFactoryImpl());
		GenModelPackage.eINSTANCE.eClass();
		for (String bundle : BUNDLES) {
			EcorePlugin.getPlatformResourceMap().put(bundle, folder(scratch.resolve(bundle)));
		}
		Resource resource = set.getResource(URI.createFileURI(root.resolve(MODEL).toString()), true);
		GenModel model = (GenModel) resource.getContents().get(0);
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		Diagnostic invalid = model.diagnose();
		if (invalid.getSeverity() == Diagnostic.ERROR) {
			report(invalid, "");
			return false;
		}
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				(GeneratorAdapterFactory.Descriptor) GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		boolean good = true;
		for (Object part : List.of(GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
				GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE)) {
			Diagnostic outcome = generator.generate(model, part, new BasicMonitor());
			if (outcome.getSeverity() >= Diagnostic.WARNING) {
				report(outcome, "");
				good &= outcome.getSeverity() < Diagnostic.ERROR;
			}
		}
		return good;
	}

	private static URI folder(Path path) {
		return URI.createFileURI(path + "/");
	}

	private static void report(Diagnostic diagnostic, String indent) {
		System.err.println(indent + diagnostic.getMessage());
		if (diagnostic.getException() != null) {
			System.err.println(indent + "  " + diagnostic.getException());
		}
		diagnostic.getChildren().forEach(child -> report(child, indent + "  "));
	}

	/** Relative path to content; line ends and white space at line ends are brought into one form. */
	private static SortedMap<String, String> files(Path folder) throws IOException {
		SortedMap<String, String> found = new TreeMap<>();
		if (!Files.isDirectory(folder)) {
			return found;
		}
		List<Path> paths;
		try (Stream<Path> walk = Files.walk(folder)) {
			paths = walk.filter(Files::isRegularFile).toList();
		}
		for (Path path : paths) {
			String name = folder.relativize(path).toString().replace('\\', '/');
			String text = Files.readString(path, StandardCharsets.UTF_8);
			found.put(name, text.replaceAll("[ \\t]*\\r?\\n", "\n"));
		}
		return found;
	}

	private static boolean same(String bundle, SortedMap<String, String> fresh, SortedMap<String, String> committed) {
		List<String> wrong = new ArrayList<>();
		fresh.forEach((name, text) -> {
			if (!committed.containsKey(name)) {
				wrong.add(name + ": missing");
			} else if (!committed.get(name).equals(text)) {
				wrong.add(name + ": differs");
			}
		});
		committed.keySet().stream().filter(name -> !fresh.containsKey(name))
				.forEach(name -> wrong.add(name + ": no longer generated"));
		wrong.forEach(line -> System.err.println("bundles/" + bundle + "/src-gen/" + line));
		return wrong.isEmpty();
	}

	private static boolean write(SortedMap<String, String> fresh, Path folder) throws IOException {
		delete(folder);
		for (var file : fresh.entrySet()) {
			Path path = folder.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		System.out.println(folder + ": " + fresh.size() + " files");
		return true;
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		Files.walkFileTree(folder, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
				Files.delete(visited);
				return FileVisitResult.CONTINUE;
			}
		});
	}
}
