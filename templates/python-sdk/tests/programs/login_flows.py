"""All ways to log in, against a server that plays them."""

import json
import os

from openai_codex import Codex, CodexConfig

DONE = {"method": "account/login/completed", "params": {"loginId": "l1", "success": True, "error": None}}
RULES = [
    {
        "method": "account/login/start",
        "contains": '"chatgpt"',
        "times": 0,
        "do": [
            {"notify": DONE},
            {"respond": {"type": "chatgpt", "loginId": "l1", "authUrl": "https://example.com/a"}},
        ],
    },
    {
        "method": "account/login/start",
        "contains": '"chatgptDeviceCode"',
        "times": 0,
        "do": [
            {
                "respond": {
                    "type": "chatgptDeviceCode",
                    "loginId": "l2",
                    "verificationUrl": "https://example.com/d",
                    "userCode": "AB-12",
                }
            }
        ],
    },
    {"method": "account/login/start", "times": 0, "do": [{"respond": {"type": "apiKey"}}]},
    {"method": "account/login/cancel", "times": 0, "do": [{"respond": {"status": "canceled"}}]},
]
config = CodexConfig(
    launch_args_override=(os.environ["PROGRAM_FAKE"],), env={"FAKE_APP_SERVER_SCRIPT": json.dumps({"rules": RULES})}
)
with Codex(config) as codex:
    codex.login_api_key("sk-test")
    browser = codex.login_chatgpt()
    print(browser.auth_url, browser.wait().success)
    device = codex.login_chatgpt_device_code()
    print(device.verification_url, device.user_code, device.cancel().status.value)
    print(codex.account().requires_openai_auth)
    codex.logout()
