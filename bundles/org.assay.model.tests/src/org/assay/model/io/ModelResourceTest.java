package org.assay.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assay.model.Case;
import org.assay.model.SampleModel;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelResourceTest {

	@Test
	void everythingComesBack() throws IOException {
		SampleModel sample = new SampleModel();
		byte[] bytes = save(sample.model);
		Case read = load(bytes);
		assertTrue(EcoreUtil.equals(sample.model, read));
		assertEquals("three\u0001 people \uD83D\uDD25 fled",
				read.getDocuments().get(0).getClaims().get(0).getContent().get(0).getQuote());
		assertEquals("Two lines\nwith a tab\tin them", read.getDescription());
		assertEquals(new String(bytes, StandardCharsets.UTF_8), new String(save(read), StandardCharsets.UTF_8));
	}

	@Test
	void oneElementALineInPlainUtf8() throws IOException {
		String text = new String(save(new SampleModel().model), StandardCharsets.UTF_8);
		assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<assay:Case "), text);
		assertTrue(text.contains("\uD83D\uDD25"), "emoji are written as they are");
		assertTrue(text.contains("three\\u0001 people"), "control characters are escaped");
		assertFalse(text.contains("\r"));
		assertFalse(text.contains("schemaLocation"));
		assertTrue(text.lines().allMatch(line -> line.chars().filter(c -> c == '<').count() <= 2), text);
	}

	@Test
	void documentsLiveInFilesOfTheirOwn(@TempDir Path folder) throws IOException {
		SampleModel sample = new SampleModel();
		ResourceSet set = ModelResourceFactory.newResourceSet();
		Resource file = set.createResource(uri(folder.resolve("case.assay")));
		Resource part = set.createResource(uri(folder.resolve("documents/d-1.xmi")));
		file.getContents().add(sample.model);
		part.getContents().add(sample.document);
		Files.createDirectory(folder.resolve("documents"));
		part.save(null);
		file.save(null);
		String text = Files.readString(folder.resolve("case.assay"));
		assertTrue(text.contains("<documents href=\"documents/d-1.xmi#d-1\"/>"), text);

		ResourceSet again = ModelResourceFactory.newResourceSet();
		Case read = (Case) again.getResource(uri(folder.resolve("case.assay")), true).getContents().get(0);
		assertTrue(read.getDocuments().get(0).eIsProxy(), "a reference alone loads no file");
		again.getResource(uri(folder.resolve("documents/d-1.xmi")), true);
		assertEquals("Mill burns", read.getDocuments().get(0).getTitle());
		assertEquals(read, read.getDocuments().get(0).getCase());
		assertEquals("Orrin Herald", read.getDocuments().get(0).getOutlet().getName());
		assertNotNull(again.getEObject(uri(folder.resolve("documents/d-1.xmi")).appendFragment("c-1"), false));
		assertTrue(EcoreUtil.equals(sample.model, read));
	}

	@Test
	void aReferenceToADeletedElementDoesNotKeepTheRestFromBeingSaved() throws IOException {
		SampleModel sample = new SampleModel();
		sample.other.getClaims().clear();
		Case read = load(save(sample.model));
		assertEquals(1, read.getQuestions().get(0).getClaims().size());
	}

	@Test
	void aDocumentTypeIsRefused() {
		String text = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
				+ "<assay:Case xmlns:assay=\"urn:assay:model\" name=\"&x;\"/>";
		assertThrows(IOException.class, () -> load(text.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void anUnknownFeatureIsRefused() {
		String text = "<?xml version=\"1.0\"?><assay:Case xmlns:assay=\"urn:assay:model\" colour=\"red\"/>";
		IOException refusal = assertThrows(IOException.class, () -> load(text.getBytes(StandardCharsets.UTF_8)));
		assertTrue(refusal.getMessage().contains("colour"), refusal.getMessage());
	}

	private static byte[] save(Case model) throws IOException {
		Resource resource = ModelResourceFactory.newResourceSet().createResource(URI.createURI("case.assay"));
		resource.getContents().add(EcoreUtil.copy(model));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		resource.save(out, null);
		return out.toByteArray();
	}

	private static Case load(byte[] bytes) throws IOException {
		Resource resource = ModelResourceFactory.newResourceSet().createResource(URI.createURI("case.assay"));
		resource.load(new ByteArrayInputStream(bytes), null);
		return (Case) resource.getContents().get(0);
	}

	private static URI uri(Path path) {
		return URI.createFileURI(path.toString());
	}
}
