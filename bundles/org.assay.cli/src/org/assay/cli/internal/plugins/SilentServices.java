package org.assay.cli.internal.plugins;

import java.security.cert.Certificate;
import org.eclipse.equinox.p2.core.UIServices;

/** Asks nobody. Who names a repository and a plug-in on the command line trusts them; passwords cannot be asked for. */
final class SilentServices extends UIServices {

	@Override
	public AuthenticationInfo getUsernamePassword(String location) {
		return AUTHENTICATION_PROMPT_CANCELED;
	}

	@Override
	public AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo previousInfo) {
		return AUTHENTICATION_PROMPT_CANCELED;
	}

	@Override
	public TrustInfo getTrustInfo(Certificate[][] untrustedChain, String[] unsignedDetail) {
		return new TrustInfo(new Certificate[0], false, true);
	}
}
