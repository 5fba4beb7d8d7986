// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";
import {IElection, Mode, Parameters} from "./interfaces/IElection.sol";
import {IElectionFactory} from "./interfaces/IElectionFactory.sol";
import {ITrusteeBoard} from "./interfaces/ITrusteeBoard.sol";
import {IVoterRoll} from "./interfaces/IVoterRoll.sol";

/// @title Creates elections and trustee boards as minimal proxies (EIP-1167), one event each
contract ElectionFactory is IElectionFactory {
    /// @inheritdoc IElectionFactory
    address public immutable openImplementation;
    /// @inheritdoc IElectionFactory
    address public immutable secretImplementation;
    /// @inheritdoc IElectionFactory
    address public immutable boardImplementation;

    /// @param openImplementation_ An OpenElection, locked.
    /// @param secretImplementation_ A SecretElection, locked.
    /// @param boardImplementation_ A TrusteeBoard, locked.
    constructor(address openImplementation_, address secretImplementation_, address boardImplementation_) {
        openImplementation = openImplementation_;
        secretImplementation = secretImplementation_;
        boardImplementation = boardImplementation_;
    }

    /// @inheritdoc IElectionFactory
    function createElection(Mode mode, Parameters calldata parameters, bytes calldata metadata)
        external
        returns (address election)
    {
        if (!_isOrganiser(parameters.roll, msg.sender)) revert NotOrganiserOfRoll(msg.sender, parameters.roll);
        election = Clones.clone(mode == Mode.Open ? openImplementation : secretImplementation);
        emit ElectionCreated(election, parameters.roll, msg.sender, mode);
        IElection(election).initialise(msg.sender, parameters, metadata);
    }

    /// @inheritdoc IElectionFactory
    function createBoard(address[] calldata trustees, uint256 threshold, uint64[3] calldata deadlines)
        external
        returns (address board)
    {
        board = Clones.clone(boardImplementation);
        emit BoardCreated(board, msg.sender);
        ITrusteeBoard(board).initialise(trustees, threshold, deadlines);
    }

    function _isOrganiser(address roll, address account) private view returns (bool) {
        return roll.code.length != 0 && IAccessControl(roll).hasRole(IVoterRoll(roll).ORGANISER_ROLE(), account);
    }
}
