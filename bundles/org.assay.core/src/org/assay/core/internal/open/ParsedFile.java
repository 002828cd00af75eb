package org.assay.core.internal.open;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.assay.core.CaseException;
import org.assay.core.internal.format.Formats;
import org.assay.core.internal.format.NewerFormatException;
import org.assay.text.Sha256;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;

/** One file of a case, and what came of parsing it, which several threads do for several files. */
final class ParsedFile {
	private final String name;
	private final Resource resource;
	private String hash;
	private int format = Formats.CURRENT;
	private Exception failure;
	private IOException stop;

	/**
	 * What a file is to be.
	 *
	 * @param what        it holds
	 * @param fits        whether these are its contents
	 * @param consequence of its being damaged
	 */
	record Kind(String what, Predicate<List<EObject>> fits, String consequence) {
	}

	/**
	 * @param name     relative to the case
	 * @param resource gets the contents; is in its resource set already, which is not changed by parsing
	 */
	ParsedFile(String name, Resource resource) {
		this.name = name;
		this.resource = resource;
	}

	/** Throws nothing that the file is to blame for: that is told to who asks for it. */
	void parse(Path path, Kind kind) {
		byte[] bytes;
		try {
			bytes = Files.readAllBytes(path);
		} catch (IOException e) {
			stop = e;
			return;
		}
		try {
			byte[] current = Formats.toCurrent(bytes, name);
			if (current != bytes) {
				format = Formats.of(bytes, name);
			}
			load(current);
			if (!kind.fits().test(resource.getContents())) {
				throw new CaseException("it does not hold a " + kind.what());
			}
			hash = Sha256.hex(bytes);
		} catch (NewerFormatException e) {
			stop = e;
		} catch (IOException | RuntimeException e) {
			failure = e;
		}
	}

	/** A reference to an element that is gone is no reason to refuse the file; it is dropped and told. */
	private void load(byte[] bytes) throws IOException {
		try {
			resource.load(new ByteArrayInputStream(bytes), null);
		} catch (IOException e) {
			boolean usable = !resource.getContents().isEmpty() && !resource.getErrors().isEmpty()
					&& resource.getErrors().stream().allMatch(UnresolvedReferenceException.class::isInstance);
			if (!usable) {
				throw e;
			}
		}
	}

	String name() {
		return name;
	}

	/** Its errors are references that were dropped, if it did not fail. */
	Resource resource() {
		return resource;
	}

	/** SHA-256 of its bytes. */
	String hash() {
		return hash;
	}

	/** The format that it was written in. */
	int format() {
		return format;
	}

	/**
	 * Why the file is damaged; empty when it is not.
	 *
	 * @throws NewerFormatException when it was written by a newer Assay
	 * @throws IOException          when its bytes could not be read
	 */
	Optional<Exception> failure() throws IOException {
		if (stop != null) {
			throw stop;
		}
		return Optional.ofNullable(failure);
	}
}
