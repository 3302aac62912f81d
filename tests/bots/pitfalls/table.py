"""What has bitten bots like this one, each with the change that would bring it back and the test that catches it.

Left out, though they touch Telegram or delivery:
- nobody can test without the platform: not a fault to plant; the stand-in in tests/standin has tests of its own
- a case handed over to people goes silent: nothing is handed over
- messages that belong together are taken for several answers: each is answered by itself, which nobody loses by

Left out because they are not ours to have: figures, rules and their days (tests/policy and
tests/faults/test_planted_faults.py); a result that differs from what was confirmed (nothing is confirmed); looking at
a case changes it (telling is a pure function of what is kept). What Slack alone does stands in `slack_table.py`.
"""

from collections.abc import Sequence
from typing import Final

from tests.faults.planting import Fault

_DESK, _OFFICE, _FIRST = "tests/desk/test_desk.py", "tests/desk/test_office.py", "tests/desk/test_kept_first.py"
_MOVING, _CASES = "tests/desk/test_moving.py", "tests/desk/test_cases.py"
_SQLITE, _ROWS, _OPS = "tests/storage/test_sqlite.py", "tests/storage/test_outgoing.py", "tests/ops/test_ops.py"
_OUTBOX, _CONTRACT = "tests/bots/test_outbox.py", "tests/bots/test_contract.py"
_KEPT, _DELIVERY = "tests/bots/pitfalls/test_kept.py", "tests/bots/pitfalls/test_delivery.py"
_HEAR, _SHOW, _RULES, _TALKS, _GROUPS, _SERVICE, _HOOK, _RESTART, _APART = (
    f"tests/bots/telegram/test_{name}.py"
    for name in ("hear", "show", "rules", "talks", "groups", "service", "webhook", "restart", "apart")
)

HEARD: Final[Sequence[Fault]] = (
    Fault(
        "a retry is answered a second time",
        "core/storage/jobs.py",
        '        return None\n    db.conn.executemany("INSERT INTO',
        '        pass\n    db.conn.executemany("INSERT OR IGNORE INTO',
        f"{_DESK}::test_the_same_event_is_answered_once",
    ),
    Fault(
        "one thing in two events is answered twice",
        "core/desk.py",
        "(heard.id, *heard.also), received.turns",
        "(heard.id,), received.turns",
        f"{_FIRST}::test_one_thing_under_two_names_is_answered_once",
    ),
    Fault(
        "a message has another name under another update",
        "bots/telegram/message.py",
        'name = f"{chat}:{message.message_id}"',
        'name = f"{chat}:{id(message)}"',
        f"{_HEAR}::test_the_same_message_has_the_same_name_under_another_update",
    ),
    Fault(
        "a press sent again under a new update id counts twice",
        "bots/telegram/presses.py",
        'f"{press.chat}:press:{press.row}:{press.index}"',
        'f"{press.key}:press:{press.row}:{press.index}"',
        f"{_TALKS}::test_a_press_that_comes_again_under_a_new_number_counts_once",
    ),
    Fault(
        "an event is seen before what came of it is kept",
        "core/storage/jobs.py",
        "    for before, after in kept.turns:\n        _turn(db",
        '    for sql in ("RELEASE job", "COMMIT", "BEGIN IMMEDIATE", "SAVEPOINT job"):\n        db.execute(sql)\n'
        "    for before, after in kept.turns:\n        _turn(db",
        f"{_SQLITE}::test_a_turn_made_from_an_older_one_is_refused_and_its_event_stays_unheard",
    ),
    Fault(
        "a repeat after a failure is taken for done",
        "bots/telegram/webhook.py",
        "return 500",
        "return 200",
        f"{_HOOK}::test_what_was_not_kept_is_asked_for_again",
    ),
    Fault(
        "an update that came before we were up is thrown away",
        "bots/telegram/webhook.py",
        "return 503",
        "return 200",
        f"{_HOOK}::test_what_was_not_kept_is_asked_for_again",
    ),
    Fault(
        "keys are forgotten before the last repeat",
        "core/storage/jobs.py",
        '"-72 hours"',
        '"-71 hours"',
        f"{_KEPT}::test_a_key_is_kept_for_72_hours",
    ),
    Fault(
        "the offset moves before what was given is kept",
        "bots/telegram/polling.py",
        "await self._take_all(updates)",
        "_ = asyncio.ensure_future(self._take_all(updates))",
        f"{_SERVICE}::test_what_is_kept_is_confirmed_and_chats_go_side_by_side",
    ),
    Fault(
        "an update is given up because the disk was full",
        "bots/telegram/polling.py",
        "tries >= _TRIES and not isinstance(failed, sqlite3.Error | OSError)",
        "tries >= _TRIES",
        f"{_SERVICE}::test_an_update_on_which_we_fail_is_tried_again",
    ),
    Fault(
        "one update that cannot be taken stops all others",
        "bots/telegram/polling.py",
        "tries >= _TRIES and",
        "tries >= 2 * _TRIES and",
        f"{_SERVICE}::test_an_update_on_which_we_fail_is_tried_again",
    ),
    Fault(
        "polling goes deaf after an error of the network",
        "bots/telegram/polling.py",
        "            except TelegramError as failed:\n",
        "            except TelegramError as failed:\n                self._stopped = True\n",
        f"{_DELIVERY}::test_polling_goes_on_after_an_error_of_the_network",
    ),
    Fault(
        "two processes ask for updates at once",
        "bots/telegram/alone.py",
        "fcntl.LOCK_EX",
        "fcntl.LOCK_SH",
        f"{_SERVICE}::test_one_process_at_a_time_holds_the_lock",
    ),
    Fault(
        "a wrong secret opens the webhook",
        "bots/telegram/webhook.py",
        'if not hmac.compare_digest(given.encode(errors="replace"), secret.encode()):',
        "if not secret.startswith(given):",
        f"{_HOOK}::test_without_the_secret_nothing_is_taken",
    ),
    Fault(
        "the next update waits until the answer is sent",
        "bots/telegram/bot.py",
        "        self._around.wake(to.lane)\n        if answer:",
        "        self._around.wake(to.lane)\n        while self._around.store.next(to.lane):\n"
        "            await asyncio.sleep(0.01)\n        if answer:",
        f"{_HOOK}::test_the_next_update_does_not_wait_for_the_sending",
    ),
    Fault(
        "the bot answers other bots",
        "bots/telegram/message.py",
        "person and not person.is_bot",
        "person",
        f"{_HEAR}::test_a_message_is_heard_as_what_it_is",
    ),
    Fault(
        "the bot answers its own cards",
        "bots/telegram/message.py",
        "message.is_automatic_forward or message.via_bot",
        "message.is_automatic_forward",
        f"{_HEAR}::test_a_message_is_heard_as_what_it_is",
    ),
)

KEPT: Final[Sequence[Fault]] = (
    Fault(
        "what was kept is read before the lock",
        "core/desk.py",
        "        async with self._turn_of(heard.conversation):\n            for _ in range(_TRIES):\n"
        "                received = turn(self._store.load(heard.conversation))\n",
        "        loaded = self._store.load(heard.conversation)\n"
        "        async with self._turn_of(heard.conversation):\n            for _ in range(_TRIES):\n"
        "                received = turn(loaded)\n",
        f"{_DESK}::test_twenty_answers_at_once_are_taken_one_by_one",
    ),
    Fault(
        "what comes while another turn is made is dropped",
        "core/desk.py",
        "        async with self._turn_of(heard.conversation):\n",
        "        if heard.conversation in self._lines:\n            return None\n"
        "        async with self._turn_of(heard.conversation):\n",
        f"{_DESK}::test_twenty_answers_at_once_are_taken_one_by_one",
    ),
    Fault(
        "a stale write wins",
        "core/storage/jobs.py",
        "!= before.turn:",
        "< 0:",
        f"{_SQLITE}::test_a_turn_made_from_an_older_one_is_refused_and_its_event_stays_unheard",
    ),
    Fault(
        "who was slower is lost",
        "core/desk.py",
        "_keep(received, heard, to)\n                except StaleConversationError:\n                    continue\n",
        "_keep(received, heard, to)\n                except StaleConversationError:\n                    return None\n",
        f"{_DESK}::test_a_turn_is_made_anew_when_somebody_else_was_faster",
    ),
    Fault(
        "an answer is told before it is kept",
        "core/desk.py",
        "rows = await asyncio.wrap_future(self._store.save(kept))",
        "rows = (self._store.save(kept), ())[1]",
        f"{_FIRST}::test_nothing_is_answered_before_it_is_kept",
    ),
    Fault(
        "the writer tells before the commit",
        "core/storage/writer.py",
        '        db.execute("COMMIT")\n',
        "        for job, result, raised in told:\n            raised or job.set_result(result)\n"
        '        told = []\n        db.execute("COMMIT")\n',
        f"{_KEPT}::test_nobody_is_told_before_the_commit",
    ),
    Fault(
        "a commit is not on the disk",
        "core/storage/sqlite.py",
        '"synchronous = FULL"',
        '"synchronous = OFF"',
        f"{_SQLITE}::test_the_file_is_written_safely",
    ),
    Fault(
        "killed between save and queue, nobody is answered",
        "core/storage/jobs.py",
        "    sender = kept.sender or",
        '    for sql in ("RELEASE job", "COMMIT", "BEGIN IMMEDIATE", "SAVEPOINT job"):\n        db.execute(sql)\n'
        "    sender = kept.sender or",
        f"{_KEPT}::test_a_turn_whose_message_cannot_be_queued_is_not_kept_either",
    ),
    Fault(
        "one turn that fails takes others with it",
        "core/storage/writer.py",
        '        db.execute("ROLLBACK TO job")\n        db.execute("RELEASE job")\n',
        '        db.execute("ROLLBACK")\n        db.execute("BEGIN IMMEDIATE")\n',
        f"{_KEPT}::test_a_turn_that_fails_takes_no_other_with_it",
    ),
    Fault(
        "the database is locked, and the turn is lost",
        "core/storage/sqlite.py",
        "timeout=_WAIT_SECONDS",
        "timeout=0",
        f"{_KEPT}::test_a_file_that_another_process_writes_is_waited_for",
    ),
    Fault(
        "readers and the writer wait for each other",
        "core/storage/sqlite.py",
        '"PRAGMA journal_mode = WAL"',
        '"PRAGMA journal_mode = DELETE"',
        f"{_SQLITE}::test_the_file_is_written_safely",
    ),
    Fault(
        "a new version cannot read what an older one kept",
        "core/storage/kept.py",
        "for name in _PLAIN if name in raw}",
        "for name in _PLAIN}",
        f"{_KEPT}::test_what_an_earlier_version_kept_is_read",
    ),
    Fault(
        "what was heard is kept for ever",
        "core/storage/jobs.py",
        "DELETE FROM heard WHERE",
        "DELETE FROM heard WHERE 0 AND",
        f"{_OPS}::test_keys_and_conversations_are_erased_when_their_time_is_over",
    ),
    Fault(
        "forgetting one person forgets another",
        "core/storage/jobs.py",
        '(len(conversation) + 1, f"{conversation}#")',
        "(len(conversation), conversation)",
        f"{_KEPT}::test_forgetting_one_person_leaves_another_whose_number_begins_alike",
    ),
)

SENT: Final[Sequence[Fault]] = (
    Fault(
        "killed between save and send, the message is lost",
        "bots/telegram/service.py",
        "        for lane in self._parts.store.lanes():\n",
        "        for lane in ():\n",
        f"{_RESTART}::test_what_was_kept_and_not_sent_is_sent_at_the_next_start",
    ),
    Fault(
        "what was sent is sent again",
        "core/storage/jobs.py",
        "SET state = 'sent', sent_as",
        "SET sent_as",
        f"{_ROWS}::test_rows_are_kept_with_their_turn_and_taken_in_order",
    ),
    Fault(
        "the newest message goes first",
        "core/storage/sqlite.py",
        "state = 'waiting' ORDER BY id LIMIT 1",
        "state = 'waiting' ORDER BY id DESC LIMIT 1",
        f"{_OUTBOX}::test_a_lane_is_sent_in_order_and_what_waited_before_the_start_goes_out",
    ),
    Fault(
        "a message is lost when sending fails",
        "bots/outbox.py",
        "await self._again(row, platform, failed)",
        "await self._bury(row, platform, type(failed).__name__)",
        f"{_OUTBOX}::test_a_failure_is_tried_again_with_growing_pauses",
    ),
    Fault(
        "a lane ends when the store is in trouble",
        "bots/outbox.py",
        "            await asyncio.sleep(_FIRST_PAUSE)\n",
        "            self._busy.pop(lane).cancel()\n            await asyncio.sleep(_FIRST_PAUSE)\n",
        f"{_OUTBOX}::test_a_store_in_trouble_stops_no_lane_for_good",
    ),
    Fault(
        "a message is stranded between the last look and leaving",
        "bots/outbox.py",
        "        finally:\n            self._busy.pop(lane, None)",
        "        finally:\n            await asyncio.sleep(0)\n            self._busy.pop(lane, None)",
        f"{_DELIVERY}::test_what_is_queued_while_a_lane_ends_is_sent",
    ),
    Fault(
        "one chat that must wait halts all",
        "bots/outbox.py",
        "if lane not in self._busy and",
        "if not self._busy and",
        f"{_OUTBOX}::test_a_pause_asked_for_holds_that_chat_alone",
    ),
    Fault(
        "chats share one pace",
        "bots/pace.py",
        "self._free_at.get(name, 0.0)",
        "max(self._free_at.values(), default=0.0)",
        f"{_OUTBOX}::test_a_short_burst_goes_at_once_and_then_one_a_second",
    ),
    Fault(
        "the pause asked for is kept in memory alone",
        "bots/outbox.py",
        "due = self._now() + asked.seconds",
        "due = self._now()",
        f"{_DELIVERY}::test_a_pause_asked_for_outlives_the_process",
    ),
    Fault(
        "the platform's pause is taken for a refusal",
        "bots/telegram/sender.py",
        "raise TryLater(_seconds(asked.retry_after)) from None",
        "raise Gone(_reason(asked)) from None",
        f"{_RULES}::test_what_telegram_answers_is_taken_for_what_it_means",
    ),
    Fault(
        "a dead letter blocks its lane",
        "core/storage/jobs.py",
        "SET state = 'dead', why",
        "SET why",
        f"{_ROWS}::test_a_row_that_could_not_go_waits_and_one_that_never_can_is_dead",
    ),
    Fault(
        "somebody who blocked us is tried for ever",
        "bots/telegram/sender.py",
        "except (BadRequest, Forbidden) as refused:",
        "except BadRequest as refused:",
        f"{_RULES}::test_what_telegram_answers_is_taken_for_what_it_means",
    ),
    Fault(
        "a group's limit is that of a person",
        "bots/telegram/sender.py",
        "_GROUP if chat.is_group else _PRIVATE",
        "_PRIVATE",
        f"{_RULES}::test_the_limits_hold_in_any_window",
    ),
    Fault(
        "an edit that changes nothing is a failure",
        "bots/telegram/sender.py",
        "                return replaces\n            if not _is_gone",
        "                raise\n            if not _is_gone",
        f"{_RULES}::test_what_telegram_answers_is_taken_for_what_it_means",
    ),
    Fault(
        "an edit of a message that is gone is lost",
        "bots/telegram/sender.py",
        "            return await self._post(message, place, row)\n        return replaces",
        "            return None\n        return replaces",
        f"{_RULES}::test_what_telegram_answers_is_taken_for_what_it_means",
    ),
    Fault(
        "a text is longer than Telegram takes",
        "bots/telegram/fit.py",
        "MOST: Final = 3600",
        "MOST: Final = 36_000",
        f"{_CONTRACT}::test_hostile_text_is_harmless",
    ),
    Fault(
        "length is counted in characters",
        "bots/fitting.py",
        'len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2',
        "len(text)",
        f"{_SHOW}::test_units_are_those_of_telegram",
    ),
    Fault(
        "a text is cut inside a character",
        "bots/fitting.py",
        "if not _is_inside(text[at - 1], text[at]):",
        "if text:",
        "tests/bots/telegram/test_cuts.py::test_a_cut_never_falls_inside_a_character",
    ),
    Fault(
        "what somebody wrote is taken for markup",
        "bots/telegram/show.py",
        "escape(joined(lines), quote=False)",
        "joined(lines)",
        f"{_SHOW}::test_text_is_told_as_it_is_meant",
    ),
    Fault(
        "the token stands in the log",
        "bots/logs.py",
        "return struck(json.dumps(told, ensure_ascii=False, default=str))",
        "return json.dumps(told, ensure_ascii=False, default=str)",
        f"{_OPS}::test_a_log_line_is_json_and_holds_no_token",
    ),
)

PRESSED: Final[Sequence[Fault]] = (
    Fault(
        "a button holds more than 64 bytes",
        "bots/telegram/show.py",
        'f"{row.id}:{n}"',
        'f"{row.id}:{n}:{choice.label}"',
        f"{_CONTRACT}::test_the_longest_names_fit_on_buttons_or_are_listed",
    ),
    Fault(
        "a button means another choice than it shows",
        "bots/presses.py",
        "choices[index] if",
        "choices[-1] if",
        f"{_CONTRACT}::test_every_choice_of_a_question_says_what_it_says",
    ),
    Fault(
        "an old button answers today's question",
        "core/talk/step.py",
        "return Reading(dict(given), dropped=heard.press.dropped)",
        "return Reading(dict(zip(asked.facts if asked else (), (value for _, value in given), strict=False)))",
        f"{_DESK}::test_an_old_button_corrects_its_fact_and_says_so",
    ),
    Fault(
        "start-over leaves old buttons alive",
        "bots/presses.py",
        "if row.turn < talk.began:",
        "if row.turn < 0:",
        f"{_RULES}::test_a_press_from_before_a_start_over_or_a_late_undo_is_void",
    ),
    Fault(
        "start-over keeps no mark of when it was",
        "core/talk/conversation.py",
        "turn=self.turn, began=self.turn, member",
        "turn=self.turn, member",
        f"{_TALKS}::test_a_press_from_before_a_start_over_is_void",
    ),
    Fault(
        "a late undo takes back something else",
        "bots/presses.py",
        "late = choice.press == UNDO and",
        "late = choice.press != UNDO and",
        f"{_RULES}::test_a_press_from_before_a_start_over_or_a_late_undo_is_void",
    ),
    Fault(
        "a button that is no longer there crashes",
        "bots/presses.py",
        "choices[index] if index < len(choices) else None",
        "choices[index]",
        f"{_RULES}::test_a_press_is_looked_up_in_its_own_chat",
    ),
    Fault(
        "buttons stay under what was chosen",
        "bots/telegram/show.py",
        "], choices=())",
        "])",
        f"{_SHOW}::test_what_was_chosen_stands_under_the_question_and_the_buttons_go",
    ),
    Fault(
        "a press is never answered",
        "bots/telegram/bot.py",
        "        self._around.direct.answer(press, refused)\n",
        "        if refused:\n            self._around.direct.answer(press, refused)\n",
        f"{_TALKS}::test_a_press_is_answered_and_an_unknown_one_told",
    ),
    Fault(
        "another's press is taken",
        "bots/telegram/bot.py",
        "return owner == press.who\n        return owner",
        "return True\n        return owner",
        f"{_GROUPS}::test_amounts_are_kept_back_until_who_began_shows_them",
    ),
    Fault(
        "answers go before anybody said yes",
        "core/talk/step.py",
        "        return propose(now, reading, going, heard, programme)\n",
        "        _ = propose(now, reading, going, heard, programme)\n",
        "tests/desk/test_proposing.py::test_it_is_told_first_and_nothing_changes",
    ),
    Fault(
        "a yes to something else does what was proposed",
        "core/talk/step.py",
        "unread=unread, proposal=None, objecting=None)",
        "unread=unread, objecting=None)",
        "tests/desk/test_proposing.py::test_anything_else_is_taken_in_its_own_right",
    ),
    Fault(
        "forget me leaves what was called wrong",
        "core/storage/jobs.py",
        "    objections.forget(db, conversation)\n",
        "",
        "tests/storage/test_objections.py::test_forgetting_a_talk_forgets_what_was_called_wrong_in_it",
    ),
    Fault(
        "a reminder tells a group the amounts",
        "core/talk/privacy.py",
        "told = tuple(item for item in items if not tells_amount(item))",
        "told = tuple(items)",
        "tests/desk/test_reminder.py::test_in_a_group_it_holds_no_amount",
    ),
    Fault(
        "an edited message is a new answer",
        "core/talk/step.py",
        "if heard.is_edit or heard.is_deleted else",
        "if heard.is_deleted else",
        f"{_DESK}::test_an_edited_message_that_was_no_answer_changes_nothing",
    ),
    Fault(
        "an edit is not heard",
        "bots/telegram/hear.py",
        "    if update.edited_message:\n",
        "    if update.edited_channel_post:\n",
        f"{_HEAR}::test_an_edit_is_heard_where_the_message_was",
    ),
    Fault(
        "an edit is taken for a repeat of its message",
        "bots/telegram/message.py",
        "    if is_edit:  #",
        "    if not name:  #",
        f"{_HEAR}::test_the_same_message_has_the_same_name_under_another_update",
    ),
    Fault(
        "an edit that changes nothing is answered",
        "core/talk/amended.py",
        "    if given == {fact: now.values[fact] for fact in facts}:\n",
        "    if not given:\n",
        f"{_DESK}::test_an_edited_message_corrects_what_it_said_with_undo",
    ),
)

APART: Final[Sequence[Fault]] = (
    Fault(
        "amounts are shown to a group",
        "core/desk.py",
        "kept_back(received.card, to.amounts) if to and is_kept else received.card",
        "received.card",
        f"{_DESK}::test_where_others_read_along_amounts_are_kept_back_until_shared",
    ),
    Fault(
        "what is typed in a group is answered as in private",
        "bots/telegram/bot.py",
        "To(said.lane, fit, public=is_group,",
        "To(said.lane, fit, public=is_group and not said.lane,",
        "tests/bots/telegram/test_group_presses.py::test_a_press_in_a_group_shows_no_amount_either",
    ),
    Fault(
        "what is pressed in a group is answered as in private",
        "bots/telegram/bot.py",
        "marked(row, choice, chosen), public=is_group)",
        "marked(row, choice, chosen), public=is_group and not row)",
        "tests/bots/telegram/test_group_presses.py::test_a_press_in_a_group_shows_no_amount_either",
    ),
    Fault(
        "a group's talk is taken for a talk with us",
        "bots/telegram/message.py",
        "return bool(replied and replied.from_user and replied.from_user.id == us.id)",
        "return bool(message.text)",
        f"{_HEAR}::test_a_message_is_heard_as_what_it_is",
    ),
    Fault(
        "a reply to us in a group is not heard",
        "bots/telegram/message.py",
        "return bool(replied and replied.from_user and replied.from_user.id == us.id)",
        "return bool(replied and replied.from_user is None)",
        f"{_HEAR}::test_a_message_is_heard_as_what_it_is",
    ),
    Fault(
        "taken into a group it says nothing",
        "bots/telegram/hear.py",
        "    if update.my_chat_member:\n",
        "    if update.chat_member and update.my_chat_member:\n",
        f"{_HEAR}::test_other_updates_are_heard_as_what_they_are",
    ),
    Fault(
        "a group that becomes a supergroup loses its cases",
        "core/storage/jobs.py",
        '(("conversation", "id"), ("outgoing", "conversation"), (',
        '(("outgoing", "conversation"), (',
        f"{_ROWS}::test_a_chat_that_moves_takes_its_rows_and_conversations_along",
    ),
    Fault(
        "what waits for a supergroup goes to the old number",
        "core/storage/jobs.py",
        '    db.execute("UPDATE outgoing SET lane = ? WHERE lane = ?", (to, lane))\n',
        "",
        f"{_ROWS}::test_a_chat_that_moves_takes_its_rows_and_conversations_along",
    ),
    Fault(
        "the new number in a refusal is not read",
        "bots/telegram/sender.py",
        "raise Moved(moved(row.out.lane, migrated.new_chat_id)) from None",
        "raise Gone(_reason(migrated)) from None",
        f"{_RULES}::test_what_telegram_answers_is_taken_for_what_it_means",
    ),
    Fault(
        "the message that tells of the move is not heard",
        "bots/telegram/message.py",
        "    if message.migrate_to_chat_id:\n",
        "    if message.migrate_to_chat_id and message.text:\n",
        f"{_HEAR}::test_a_message_is_heard_as_what_it_is",
    ),
    Fault(
        "another bot's case is reached",
        "bots/telegram/lanes.py",
        'lane = f"{PLATFORM}:{bot}:{place.chat}"',
        'lane = f"{PLATFORM}:{bot * 0}:{place.chat}"',
        f"{_APART}::test_every_case_has_a_name_of_its_own",
    ),
    Fault(
        "another bot's events count as heard",
        "bots/telegram/hear.py",
        'key = f"{PLATFORM}:{us.id}:update:{update.update_id}"',
        'key = f"{PLATFORM}:update:{update.update_id}"',
        f"{_APART}::test_events_and_presses_of_another_bot_are_other_ones",
    ),
    Fault(
        "another person's case in the same chat is reached",
        "bots/telegram/lanes.py",
        'return f"{lane}:{who}"',
        'return f"{lane}:all"',
        f"{_APART}::test_every_case_has_a_name_of_its_own",
    ),
    Fault(
        "a button of another chat is pressed",
        "bots/telegram/presses.py",
        'if row is None or (row.out.lane != press.chat and not row.out.lane.startswith(f"{press.chat}:t")):',
        "if row is None:",
        f"{_RULES}::test_a_press_is_looked_up_in_its_own_chat",
    ),
    Fault(
        "a link opens another's case",
        "bots/telegram/bot.py",
        "return row.conversation if owner_of(row.conversation) == said.heard.who else None",
        "return row.conversation",
        f"{_GROUPS}::test_the_link_shows_the_case_in_private_to_its_owner_alone",
    ),
    Fault(
        "what one person alone is told is seen by all",
        "core/desk.py",
        "Outgoing(to.lane, part, only=who)",
        "Outgoing(to.lane, part)",
        "tests/desk/test_privately.py::test_what_is_kept_back_goes_to_the_person_alone",
    ),
    Fault(
        "a code is shown where others read along",
        "core/codes.py",
        "    if public:\n",
        "    if not public:\n",
        f"{_MOVING}::test_where_others_read_along_there_is_no_code",
    ),
    Fault(
        "what works once works again",
        "core/storage/sqlite_notes.py",
        "    drop(db, kind, key)\n    return row",
        "    return row",
        "tests/storage/test_notes.py::test_a_note_is_taken_once",
    ),
    Fault(
        "a case that moves takes the place of another",
        "core/talk/moving.py",
        "    if not _is_empty(kept):\n",
        "    if kept.office:\n",
        f"{_MOVING}::test_answers_that_are_there_already_are_not_overwritten",
    ),
    Fault(
        "a case that moves is shown to a group",
        "core/talk/moving.py",
        "        shared=False,\n",
        "",
        f"{_MOVING}::test_a_code_arrives_in_a_group_without_amounts",
    ),
    Fault(
        "a guest takes the case away",
        "core/talk/guest.py",
        '"restart", "continue", "share"',
        '"restart", "share"',
        f"{_MOVING}::test_a_guest_cannot_take_the_case_away",
    ),
    Fault(
        "a message is deleted and its answers stay",
        "core/talk/amended.py",
        "now.without(gone), programme.withdrawn",
        "now, programme.withdrawn",
        "tests/desk/test_deleted.py::test_what_a_deleted_message_said_is_taken_out_and_the_talk_goes_on",
    ),
    Fault(
        "a link can be made up",
        "bots/telegram/signed.py",
        "if found and hmac.compare_digest(found[2], self._sign(int(found[1]))):",
        "if found:",
        f"{_RULES}::test_a_link_is_one_of_ours_alone",
    ),
    Fault(
        "facts of two members mix",
        "core/talk/office.py",
        'return f"{person}#{member.number}"',
        'return f"{person}#{member.number * 0}"',
        f"{_OFFICE}::test_two_members_facts_never_mix",
    ),
    Fault(
        "nobody knows for which member they answer",
        "core/talk/received.py",
        "    if talk.member is None or not card.lines:\n",
        "    if card.lines:\n",
        f"{_OFFICE}::test_the_member_is_named_in_every_prompt",
    ),
    Fault(
        "a button answers for another case than it was shown for",
        "core/storage/jobs.py",
        'WHERE conversation = ?", (to, conversation))',
        'WHERE conversation = ?", (conversation, conversation))',
        f"{_CASES}::test_a_button_of_another_case_answers_for_that_case",
    ),
    Fault(
        "another case is begun where others read along",
        "core/talk/cases.py",
        "    if at.heard.is_grouped:\n",
        "    if not at.heard.id:\n",
        f"{_CASES}::test_in_a_group_or_thread_there_is_one_case",
    ),
    Fault(
        "a case goes while another of the same person is still spoken of",
        "core/storage/jobs.py",
        'GROUP BY 1 "',
        'GROUP BY id "',
        f"{_CASES}::test_all_cases_age_together",
    ),
    Fault(
        "what is not mentioned is erased",
        "core/talk/conversation.py",
        "for fact in facts if fact not in self.answers}, who)",
        "for fact in facts}, who)",
        f"{_FIRST}::test_what_is_left_unmentioned_stays_as_it_was",
    ),
    Fault(
        "a blank erases",
        "core/talk/step.py",
        "    if reading.is_empty:\n        return replace(go_on(now,",
        "    if reading.is_empty:\n        return replace(go_on(now.taken_back(),",
        f"{_FIRST}::test_what_says_nothing_erases_nothing",
    ),
    Fault(
        "the rules changed under an open case, and nobody says so",
        "core/talk/onward.py",
        '        lines = (Say("notice-changed"',
        '        _ = (Say("notice-changed"',
        f"{_DESK}::test_a_new_notice_since_the_last_turn_is_told",
    ),
)

PITFALLS: Final[Sequence[Fault]] = (*HEARD, *KEPT, *SENT, *PRESSED, *APART)
