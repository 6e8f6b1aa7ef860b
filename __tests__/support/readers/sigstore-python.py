# Arguments: a trusted root, a bundle, an identity, an issuer. Prints OK, or the error.
import sys

from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier
from sigstore.verify.policy import Identity

root, bundle, identity, issuer = sys.argv[1:]
try:
    verifier = Verifier(trusted_root=TrustedRoot.from_file(root))
    with open(bundle, encoding="utf-8") as file:
        verifier.verify_dsse(Bundle.from_json(file.read()), Identity(identity=identity, issuer=issuer))
    print("OK")
except Exception as error:
    print(f"{type(error).__name__}: {error}")
