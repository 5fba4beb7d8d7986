// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title The counted ballots of a batch, in order of their numbers
/// @notice Arrays side by side rather than an array of records: `digests` is what the weights of a secret batch are
/// hashed from (docs/protocol.md §4).
/// @param numbers Voters' numbers, strictly increasing.
/// @param digests What each voter signed.
/// @param voters Who signed: the holder of the number.
/// @param contents Calldata position of each ballot's contents; see `Ballots.contentsAt`.
struct Counted {
    uint256[] numbers;
    bytes32[] digests;
    address[] voters;
    uint256[] contents;
}

/// @title Reading of ballots from a packed batch
/// @notice A ballot is `number(4) ‖ r(32) ‖ vs(32) ‖ contents`. See docs/protocol.md §3.
library Ballots {
    /// @dev Bytes of a ballot before its contents.
    uint256 internal constant HEADER_LENGTH = 68;
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant BALLOT_TYPEHASH = keccak256("Ballot(uint256 number,bytes contents)");

    /// @dev Room for `capacity` counted ballots. The caller MUST truncate to those it entered.
    function newCounted(uint256 capacity) internal pure returns (Counted memory counted) {
        // Four arrays in one piece of memory; entries are written before they are read, and need no zeros.
        assembly ("memory-safe") {
            let size := shl(5, add(capacity, 1))
            let array := mload(0x40)
            for { let field := counted } lt(field, add(counted, 0x80)) { field := add(field, 0x20) } {
                mstore(array, capacity)
                mstore(field, array)
                array := add(array, size)
            }
            mstore(0x40, array)
        }
    }

    /// @dev Enters a ballot at `slot`, which MUST be below the capacity.
    function enter(
        Counted memory counted,
        uint256 slot,
        uint256 voterNumber,
        bytes32 digest_,
        address voter,
        uint256 start
    ) internal pure {
        // Four bounds checks for every ballot would cost more than the entry; the caller counts the slots.
        assembly ("memory-safe") {
            let offset := shl(5, add(slot, 1))
            mstore(add(mload(counted), offset), voterNumber)
            mstore(add(mload(add(counted, 0x20)), offset), digest_)
            mstore(add(mload(add(counted, 0x40)), offset), voter)
            mstore(add(mload(add(counted, 0x60)), offset), start)
        }
    }

    /// @dev The ballot at `slot`, which MUST be below the length.
    function entry(Counted memory counted, uint256 slot)
        internal
        pure
        returns (uint256 voterNumber, bytes32 digest_, address voter, uint256 start)
    {
        // As in `enter`: the caller counts the slots.
        assembly ("memory-safe") {
            let offset := shl(5, add(slot, 1))
            voterNumber := mload(add(mload(counted), offset))
            digest_ := mload(add(mload(add(counted, 0x20)), offset))
            voter := mload(add(mload(add(counted, 0x40)), offset))
            start := mload(add(mload(add(counted, 0x60)), offset))
        }
    }

    /// @dev Shortens the arrays to `length`, which MUST NOT exceed their capacity.
    function truncate(Counted memory counted, uint256 length) internal pure {
        // Solidity cannot shorten an array in memory; writing a smaller length does just that.
        assembly ("memory-safe") {
            mstore(mload(counted), length)
            mstore(mload(add(counted, 0x20)), length)
            mstore(mload(add(counted, 0x40)), length)
            mstore(mload(add(counted, 0x60)), length)
        }
    }

    /// @dev The EIP-712 domain separator of this contract on this chain. Not stored: on a fork of the chain that takes
    /// a new id the signatures of the old one are invalid.
    function domainSeparator() internal view returns (bytes32) {
        return
            keccak256(abi.encode(DOMAIN_TYPEHASH, keccak256("Psephos"), keccak256("1"), block.chainid, address(this)));
    }

    /// @dev The calldata position of `data`.
    function position(bytes calldata data) internal pure returns (uint256 value) {
        // Solidity has no expression for where a slice of calldata begins.
        assembly ("memory-safe") {
            value := data.offset
        }
    }

    /// @dev The number of the ballot at calldata position `ballot`.
    function numberAt(uint256 ballot) internal pure returns (uint256 value) {
        // Solidity has no typed read of a calldata position.
        assembly ("memory-safe") {
            value := shr(224, calldataload(ballot))
        }
    }

    /// @dev `length` bytes of contents at calldata position `start`.
    function contentsAt(uint256 start, uint256 length) internal pure returns (bytes calldata contents) {
        // Makes a calldata slice of a position kept in memory, which cannot hold slices.
        assembly ("memory-safe") {
            contents.offset := start
            contents.length := length
        }
    }

    /// @dev EIP-712 digest of the ballot at calldata position `ballot`, `length` bytes long with its header:
    /// keccak256(0x1901 ‖ domain ‖ keccak256(BALLOT_TYPEHASH ‖ number ‖ keccak256(contents))).
    function digest(bytes32 domain, uint256 ballot, uint256 length) internal pure returns (bytes32 value) {
        bytes32 typehash = BALLOT_TYPEHASH;
        uint256 header = HEADER_LENGTH;
        // Uses the memory behind the free pointer without taking it: contents run to kilobytes, and 64 copies that
        // are never given back would cost more than the hashing.
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            let contentsLength := sub(length, header)
            calldatacopy(buffer, add(ballot, header), contentsLength)
            mstore(add(buffer, 0x40), keccak256(buffer, contentsLength))
            mstore(buffer, typehash)
            mstore(add(buffer, 0x20), shr(224, calldataload(ballot)))
            mstore(add(buffer, 0x22), keccak256(buffer, 0x60))
            mstore(add(buffer, 0x02), domain)
            mstore8(buffer, 0x19)
            mstore8(add(buffer, 0x01), 0x01)
            value := keccak256(buffer, 0x42)
        }
    }

    /// @dev Who signed `value` with the compact signature (EIP-2098) of the ballot at calldata position `ballot`;
    /// zero if the signature is not valid or not canonical (upper half of s).
    function signer(uint256 ballot, bytes32 value) internal pure returns (address recovered) {
        bytes32 r;
        bytes32 vs;
        // Solidity has no typed read of a calldata position.
        assembly ("memory-safe") {
            r := calldataload(add(ballot, 4))
            vs := calldataload(add(ballot, 36))
        }
        (recovered,,) = ECDSA.tryRecover(value, r, vs);
    }
}
