package org.assay.app;

import java.io.IOException;
import java.security.cert.Certificate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assay.app.FetchedPlugins.Fetched;
import org.assay.plugins.PluginFacts;
import org.bouncycastle.openpgp.PGPPublicKey;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;

/**
 * Those whom this machine does not know and who signed what is to be installed.
 *
 * @param certificates the signer's own of each chain
 * @param keys         OpenPGP keys
 */
record Signers(Collection<Certificate> certificates, Collection<PGPPublicKey> keys) {
	Signers(Certificate[][] chains, Collection<PGPPublicKey> keys) {
		this(chains == null ? List.of() : Stream.of(chains).map(chain -> chain[0]).toList(),
				keys == null ? List.of() : List.copyOf(keys));
	}

	boolean isEmpty() {
		return certificates.isEmpty() && keys.isEmpty();
	}

	/** Whether one of them may have signed a plug-in; one that cannot be read is taken for signed, so that it is told. */
	boolean signed(Fetched plugin) {
		if (plugin.openPgp()) {
			return !keys.isEmpty();
		}
		try {
			return PluginFacts.signers(plugin.jar()).stream().anyMatch(certificates::contains);
		} catch (IOException e) {
			ILog.of(Signers.class).warn("Who signed " + plugin.jar() + " cannot be read.", e);
			return true;
		}
	}

	/** How the keys are told to the analyst. */
	String keyWords() {
		return NLS.bind(Messages.Trust_keys, keys.stream().map(PGPPublicKey::getKeyID).map(Long::toHexString).sorted()
				.collect(Collectors.joining(", ")));
	}
}
