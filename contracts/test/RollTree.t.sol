// SPDX-License-Identifier: MIT
pragma solidity ^0.8.37;

import {RollTree} from "../src/libraries/RollTree.sol";
import {RollReference} from "./RollReference.sol";
import {Test} from "./Test.sol";

/// @title Calls the library with calldata
contract RollTreeHarness {
    using RollTree for RollTree.Level;
    using RollTree for bytes32[];

    function leaf(uint256 number, address holder) external pure returns (bytes32) {
        return RollTree.leaf(number, holder);
    }

    /// @dev A leaf whose arguments have dirty upper bits.
    function dirtyLeaf(uint256 number, uint256 holder) external pure returns (bytes32) {
        address account;
        assembly ("memory-safe") {
            account := holder
        }
        return RollTree.leaf(number, account);
    }

    function pageRoot(uint256 page, bytes calldata addresses) external pure returns (bytes32 root, uint256 increasing) {
        bytes32[] memory leaves;
        (leaves, increasing) = RollTree.leavesOf(page, addresses, addresses.length / 20);
        // Memory behind the leaves is taken: writing past them would show.
        bytes32[] memory guard = new bytes32[](2);
        root = leaves.rootInPlace();
        require(guard.length == 2 && guard[0] == 0 && guard[1] == 0, "memory overrun");
    }

    function climb(bytes32 node, uint256 index, bytes32[] calldata siblings) external pure returns (bytes32) {
        return RollTree.climb(node, index, siblings);
    }

    /// @dev The root, and how many words were taken.
    function multiproofRoot(uint256[] calldata indices, bytes32[] calldata leaves, bytes calldata words)
        external
        pure
        returns (bytes32 root, uint256 taken)
    {
        RollTree.Level memory level = RollTree.newLevel(indices.length);
        for (uint256 i = 0; i < indices.length; ++i) {
            level.push(indices[i], leaves[i]);
        }
        uint256 start;
        assembly ("memory-safe") {
            start := words.offset
        }
        (root, taken) = level.multiproofRoot(start);
        taken = (taken - start) / 32;
    }
}

/// @title The roll's tree against the plain reference and against the vectors that Go made
contract RollTreeTest is Test {
    string internal constant VECTORS = "testdata/roll.json";
    RollTreeHarness internal tree = new RollTreeHarness();

    function test_fuzz_leaf_equalsReference(uint256 number, address holder) public view {
        vm.assertEq(tree.leaf(number, holder), RollReference.leaf(number, holder));
    }

    function test_fuzz_leaf_ignoresDirtyBits(uint256 number, uint256 holder) public view {
        vm.assertEq(tree.dirtyLeaf(number, holder), RollReference.leaf(number, address(uint160(holder))));
    }

    /// forge-config: default.fuzz.runs = 64
    function test_fuzz_root_equalsReference(uint256 seed, uint24 page, uint256 size) public view {
        address[] memory addresses = _addresses(seed, bound(size, 1, 256));
        (bytes32 root, uint256 increasing) = tree.pageRoot(page, RollReference.pack(addresses));
        vm.assertEq(increasing, addresses.length);
        vm.assertEq(root, RollReference.root(page, addresses));
    }

    function test_fuzz_leavesOf_findsFirstThatDoesNotIncrease(uint256 seed, uint256 size, uint256 place) public view {
        address[] memory addresses = _addresses(seed, bound(size, 2, 256));
        place = bound(place, 1, addresses.length - 1);
        addresses[place] = addresses[place - 1];
        (, uint256 increasing) = tree.pageRoot(0, RollReference.pack(addresses));
        vm.assertEq(increasing, place);
    }

    /// forge-config: default.fuzz.runs = 64
    function test_fuzz_multiproof_equalsReference(uint256 seed, uint256 size, uint256 mask) public view {
        address[] memory addresses = _addresses(seed, bound(size, 1, 256));
        if (addresses.length < 256) mask &= (1 << addresses.length) - 1;
        if (mask == 0) mask = 1;
        _checkMultiproof(5, addresses, mask);
    }

    function test_fuzz_climb_equalsReference(uint256 seed, uint256 size, uint256 index) public view {
        address[] memory addresses = _addresses(seed, bound(size, 1, 256));
        index = bound(index, 0, addresses.length - 1);
        bytes32[][] memory levels = RollReference.levels(9, addresses);
        vm.assertEq(tree.climb(levels[0][index], index, RollReference.proof(levels, index)), levels[8][0]);
    }

    function test_root_equalsGo() public view {
        string memory json = vm.readFile(VECTORS);
        uint256 pages = 0;
        for (; vm.keyExistsJson(json, _key(".pages", pages)); ++pages) {
            string memory path = _key(".pages", pages);
            uint256 page = vm.parseJsonUint(json, string.concat(path, ".page"));
            address[] memory addresses = vm.parseJsonAddressArray(json, string.concat(path, ".addresses"));
            bytes32 want = vm.parseJsonBytes32(json, string.concat(path, ".root"));
            (bytes32 root,) = tree.pageRoot(page, RollReference.pack(addresses));
            vm.assertEq(root, want);
            vm.assertEq(RollReference.root(page, addresses), want);
            _checkMultiproofVectors(json, path, page, addresses, want);
        }
        vm.assertEq(pages, 6);
    }

    function _checkMultiproofVectors(
        string memory json,
        string memory path,
        uint256 page,
        address[] memory addresses,
        bytes32 want
    ) private view {
        for (uint256 i = 0; i < 5; ++i) {
            string memory key = string.concat(path, _key(".multiproofs", i));
            uint256[] memory indices = vm.parseJsonUintArray(json, string.concat(key, ".indices"));
            bytes32[] memory words = vm.parseJsonBytes32Array(json, string.concat(key, ".words"));
            bytes32[] memory leaves = new bytes32[](indices.length);
            for (uint256 j = 0; j < indices.length; ++j) {
                leaves[j] = RollReference.leaf(page << 8 | indices[j], addresses[indices[j]]);
            }
            (bytes32 root, uint256 taken) = tree.multiproofRoot(indices, leaves, abi.encodePacked(words));
            vm.assertEq(root, want);
            vm.assertEq(taken, words.length);
        }
    }

    function _checkMultiproof(uint256 page, address[] memory addresses, uint256 mask) private view {
        bytes32[][] memory levels = RollReference.levels(page, addresses);
        bool[256] memory known;
        uint256 length = 0;
        for (uint256 i = 0; i < addresses.length; ++i) {
            known[i] = mask >> i & 1 == 1;
            if (known[i]) ++length;
        }
        uint256[] memory indices = new uint256[](length);
        bytes32[] memory leaves = new bytes32[](length);
        uint256 next = 0;
        for (uint256 i = 0; i < addresses.length; ++i) {
            if (known[i]) (indices[next], leaves[next++]) = (i, levels[0][i]);
        }
        bytes memory words = RollReference.multiproof(levels, known);
        (bytes32 root, uint256 taken) = tree.multiproofRoot(indices, leaves, words);
        vm.assertEq(root, levels[8][0]);
        vm.assertEq(taken, words.length / 32);
    }

    function _addresses(uint256 seed, uint256 size) private pure returns (address[] memory addresses) {
        addresses = new address[](size);
        uint256 last = 0;
        for (uint256 i = 0; i < size; ++i) {
            last += 1 + uint256(keccak256(abi.encode(seed, i))) % (1 << 151);
            addresses[i] = address(uint160(last));
        }
    }

    function _key(string memory list, uint256 index) private pure returns (string memory) {
        return string.concat(list, "[", vm.toString(index), "]");
    }
}
